import type { PageRow } from '../../page-row.ts';

const access = ['provider'] as const;

export const providerPages: readonly PageRow[] = [
  {
    path: '/profile',
    access,
    title: 'providerProfile',
    texts: ['provider', 'profile'],
    load: () => import('./profile.tsx'),
    menu: 'main',
  },
  {
    path: '/profile/:step',
    access,
    title: 'providerProfile',
    texts: ['provider', 'profile'],
    load: () => import('./profile-step.tsx'),
  },
  {
    path: '/fits',
    access,
    title: 'fits',
    texts: ['provider', 'matching', 'consortium', 'profile'],
    load: () => import('./fits.tsx'),
    menu: 'main',
  },
];
