/** Who looks at which page in the axe test: `anybody` without a login, or a demo user. */
export const visits: readonly { who: string; path: string }[] = [
  { who: 'anybody', path: '/' },
  { who: 'anybody', path: '/needs' },
];
