import type { PageRow } from '../../page-row.ts';

const access = ['employer'] as const;

export const employerPages: readonly PageRow[] = [
  {
    path: '/profile',
    access,
    title: 'jobOffer',
    texts: ['employer', 'profile'],
    load: () => import('./profile.tsx'),
    menu: 'main',
  },
  {
    path: '/profile/:step',
    access,
    title: 'jobOffer',
    texts: ['employer', 'profile'],
    load: () => import('./profile-step.tsx'),
  },
  {
    path: '/fits',
    access: ['employer', 'investor'],
    title: 'fits',
    texts: ['employer', 'matching'],
    load: () => import('./fits.tsx'),
    menu: 'main',
  },
];
