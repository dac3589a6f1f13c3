import type { PageRow } from '../../page-row.ts';

export const publicPages: readonly PageRow[] = [
  { path: '/', access: 'public', title: 'front', texts: ['front'], load: () => import('./front.tsx') },
  {
    path: '/needs',
    access: 'public',
    title: 'needs',
    texts: ['needs'],
    load: () => import('./needs.tsx'),
    menu: 'main',
  },
  {
    path: '/needs/:needId',
    access: 'public',
    title: 'need',
    texts: ['needs', 'matching'],
    load: () => import('./need.tsx'),
  },
  {
    path: '/how-matching-works',
    access: 'public',
    title: 'howMatchingWorks',
    texts: ['how', 'matching'],
    load: () => import('./how-matching-works.tsx'),
    menu: 'main',
  },
  {
    path: '/answer',
    access: 'public',
    title: 'answerLink',
    texts: ['answerLink', 'party'],
    load: () => import('./answer-link.tsx'),
  },
  {
    path: '/privacy',
    access: 'public',
    title: 'privacy',
    texts: ['legal'],
    load: () => import('./privacy.tsx'),
    menu: 'footer',
  },
  {
    path: '/accessibility',
    access: 'public',
    title: 'accessibility',
    texts: ['legal'],
    load: () => import('./accessibility.tsx'),
    menu: 'footer',
  },
];
