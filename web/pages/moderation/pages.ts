import type { PageRow } from '../../page-row.ts';

const access = ['moderator'] as const;
const editor = ['needEditor', 'needs', 'matching', 'contract'] as const;
const desk = ['moderation', 'matching'] as const;

export const moderationPages: readonly PageRow[] = [
  {
    path: '/moderation/queue',
    access,
    title: 'queue',
    texts: desk,
    load: () => import('./queue.tsx'),
    menu: 'main',
  },
  {
    path: '/moderation/needs',
    access,
    title: 'needDesk',
    texts: ['needDesk'],
    load: () => import('./needs.tsx'),
    menu: 'main',
  },
  {
    path: '/moderation/profiles',
    access,
    title: 'profiles',
    texts: desk,
    load: () => import('./profiles.tsx'),
    menu: 'main',
  },
  {
    path: '/moderation/profiles/:profileId',
    access,
    title: 'profile',
    texts: desk,
    load: () => import('./profile.tsx'),
  },
  {
    path: '/moderation/people/:personId',
    access,
    title: 'person',
    texts: desk,
    load: () => import('./person.tsx'),
  },
  {
    path: '/moderation/conflicts',
    access,
    title: 'conflicts',
    texts: desk,
    load: () => import('./conflicts.tsx'),
    menu: 'account',
  },
  {
    path: '/moderation/taxonomies',
    access,
    title: 'taxonomies',
    texts: desk,
    load: () => import('./taxonomies.tsx'),
    menu: 'account',
  },
  {
    path: '/moderation/log',
    access,
    title: 'log',
    texts: [...desk, 'log'],
    load: () => import('./log.tsx'),
    menu: 'main',
  },
  {
    path: '/moderation/needs/new',
    access,
    title: 'needEditor',
    texts: editor,
    load: () => import('./new-need.tsx'),
  },
  {
    path: '/moderation/needs/:needId',
    access,
    title: 'needToModerate',
    texts: ['needDesk', ...editor, 'moderation'],
    load: () => import('./need.tsx'),
  },
  {
    path: '/moderation/needs/:needId/edit',
    access,
    title: 'needEditor',
    texts: editor,
    load: () => import('./change-need.tsx'),
  },
  {
    path: '/runs/:runId',
    access,
    title: 'run',
    texts: ['run', 'matching', 'consortium', 'contract'],
    load: () => import('./run/page.tsx'),
  },
  {
    path: '/consortia/:consortiumId',
    access,
    title: 'consortium',
    texts: ['decision', 'moderation', 'consortium', 'contract', 'matching', 'investor', 'party'],
    load: () => import('./consortium/page.tsx'),
  },
];
