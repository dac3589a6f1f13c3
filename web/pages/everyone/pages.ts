import { roles } from '../../../shared/person/roles.ts';
import type { PageRow } from '../../page-row.ts';

export const everyonePages: readonly PageRow[] = [
  {
    path: '/me',
    access: roles,
    title: 'me',
    texts: ['everyone', 'address'],
    load: () => import('./me.tsx'),
    menu: 'account',
  },
  {
    path: '/notifications',
    access: roles,
    title: 'notifications',
    texts: ['everyone'],
    load: () => import('./notifications.tsx'),
    menu: 'account',
  },
  {
    path: '/people',
    access: roles,
    title: 'people',
    texts: ['everyone'],
    load: () => import('./people.tsx'),
    menu: 'account',
  },
];
