import { sides } from '../../../shared/person/roles.ts';
import type { PageRow } from '../../page-row.ts';

/** What providers and employers see of the consortia that they are in; investors browse theirs. */
const inside = ['provider', 'employer'] as const;

export const partyPages: readonly PageRow[] = [
  {
    path: '/consortia',
    access: inside,
    title: 'consortia',
    texts: ['party', 'profile'],
    load: () => import('./consortia.tsx'),
    menu: 'main',
  },
  {
    path: '/consortia/:consortiumId',
    access: inside,
    title: 'consortium',
    texts: ['party', 'consortium', 'matching', 'profile'],
    load: () => import('./consortium.tsx'),
  },
  {
    path: '/rounds/:roundId/sign-up',
    access: sides,
    title: 'signUp',
    texts: ['rounds', 'meetings', 'profile'],
    load: () => import('./sign-up/page.tsx'),
  },
  {
    path: '/meetings',
    access: sides,
    title: 'meetings',
    texts: ['meetings'],
    load: () => import('./meetings/page.tsx'),
    menu: 'main',
  },
  {
    path: '/meetings/:meetingId',
    access: sides,
    title: 'meeting',
    texts: ['meetings'],
    load: () => import('./meeting/page.tsx'),
  },
  {
    path: '/invitations',
    access: sides,
    title: 'invitations',
    texts: ['party'],
    load: () => import('./invitations.tsx'),
  },
  {
    path: '/invitations/:invitationId',
    access: sides,
    title: 'invitation',
    texts: ['party', 'meetings'],
    load: () => import('./invitation/page.tsx'),
  },
];
