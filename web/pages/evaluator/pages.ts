import type { PageRow } from '../../page-row.ts';

const access = ['evaluator'] as const;

export const evaluatorPages: readonly PageRow[] = [
  {
    path: '/consortia',
    access,
    title: 'appointed',
    texts: ['evaluator', 'consortium'],
    load: () => import('./consortia.tsx'),
    menu: 'main',
  },
  {
    path: '/consortia/:consortiumId',
    access,
    title: 'consortium',
    texts: ['evaluator', 'consortium', 'contract', 'matching', 'needs'],
    load: () => import('./consortium.tsx'),
  },
];
