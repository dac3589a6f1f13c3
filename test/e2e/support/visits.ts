/** Who looks at which page in the axe test: `anybody` without a login, or a demo user. */
export const visits: readonly { who: string; path: string }[] = [
  { who: 'anybody', path: '/' },
  { who: 'anybody', path: '/needs' },
  { who: 'anybody', path: '/needs/:needId' },
  { who: 'anybody', path: '/how-matching-works' },
  { who: 'anybody', path: '/privacy' },
  { who: 'anybody', path: '/accessibility' },
];
