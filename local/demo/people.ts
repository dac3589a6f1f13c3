import type { Role } from '../../shared/person/role.ts';

/** Somebody who can be logged in as in the local set-up, without a password. */
export type DemoPerson = {
  /** What `npm run token` takes. */
  username: string;
  /** The `sub` of the person's tokens. */
  subject: string;
  name: string;
  email: string;
  role: Role;
  organisation?: { number: string; name: string };
};

export const people: readonly DemoPerson[] = [
  {
    username: 'moderator-1',
    subject: 'demo-moderator-1',
    name: 'Mona Moen',
    email: 'mona.moen@nav.example',
    role: 'moderator',
    organisation: { number: '889640782', name: 'NAV' },
  },
  {
    username: 'moderator-2',
    subject: 'demo-moderator-2',
    name: 'Morten Myhre',
    email: 'morten.myhre@nav.example',
    role: 'moderator',
    organisation: { number: '889640782', name: 'NAV' },
  },
  {
    username: 'evaluator',
    subject: 'demo-evaluator',
    name: 'Eva Eide',
    email: 'eva.eide@evaluering.example',
    role: 'evaluator',
  },
];
