import type { PageRow } from '../../page-row.ts';

export const publicPages: readonly PageRow[] = [
  {
    path: '/',
    access: 'public',
    title: 'front',
    texts: ['front'],
    load: () => import('./front.tsx'),
  },
  {
    path: '/needs',
    access: 'public',
    title: 'needs',
    texts: ['needs'],
    load: () => import('./needs.tsx'),
    menu: 'main',
  },
];
