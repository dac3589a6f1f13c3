import type { PageRow } from '../../page-row.ts';

const access = ['investor'] as const;

export const investorPages: readonly PageRow[] = [
  {
    path: '/profile',
    access,
    title: 'mandate',
    texts: ['investor', 'profile'],
    load: () => import('./profile.tsx'),
    menu: 'main',
  },
  {
    path: '/profile/:step',
    access,
    title: 'mandate',
    texts: ['investor', 'profile'],
    load: () => import('./profile-step.tsx'),
  },
  {
    path: '/browse',
    access,
    title: 'browse',
    texts: ['investor', 'consortium', 'profile'],
    load: () => import('./browse.tsx'),
    menu: 'main',
  },
  {
    path: '/compare',
    access,
    title: 'compare',
    texts: ['investor', 'consortium', 'matching', 'profile'],
    load: () => import('./compare.tsx'),
  },
  {
    path: '/consortia/:consortiumId',
    access,
    title: 'consortium',
    texts: ['investor', 'consortium', 'contract', 'matching', 'profile'],
    load: () => import('./consortium.tsx'),
  },
  {
    path: '/interests',
    access,
    title: 'interests',
    texts: ['investor', 'consortium'],
    load: () => import('./interests.tsx'),
    menu: 'main',
  },
];
