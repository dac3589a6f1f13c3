import { validate } from 'stdnum/lib/cjs/no/orgnr.js';
import type { Role } from '../../shared/person/role.ts';
import { parties } from './market.ts';

/** Somebody who can be logged in as in the local set-up, without a password. */
export type DemoPerson = {
  /** What `npm run token` takes. */
  username: string;
  /** The `sub` of the person's tokens. */
  subject: string;
  name: string;
  email: string;
  role: Role;
  organisation: { number: string; name: string };
};

const firstNames = [
  'Amina',
  'Bjørn',
  'Cecilie',
  'Dag',
  'Eli',
  'Farah',
  'Geir',
  'Hodan',
  'Ingrid',
  'Jonas',
  'Kari',
];
const lastNames = ['Aas', 'Bakke', 'Dahl', 'Eriksen', 'Foss', 'Gundersen', 'Haugen'];

/** Numbers of the synthetic series that Norwegian test data uses: valid, and nobody's. */
function* organisationNumbers(): Generator<string, never> {
  for (let number = 310_000_000; ; number += 1) if (validate(String(number)).isValid) yield String(number);
}

const numbers = organisationNumbers();

const nameOf = (index: number): string =>
  `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]}`;

const nav = { number: '889640782', name: 'NAV' };

const ofNav: readonly DemoPerson[] = [
  {
    username: 'moderator-1',
    subject: 'demo-moderator-1',
    name: 'Mona Moen',
    email: 'mona.moen@nav.example',
    role: 'moderator',
    organisation: nav,
  },
  {
    username: 'moderator-2',
    subject: 'demo-moderator-2',
    name: 'Morten Myhre',
    email: 'morten.myhre@nav.example',
    role: 'moderator',
    organisation: nav,
  },
  {
    username: 'moderator-3',
    subject: 'demo-moderator-3',
    name: 'Maria Myrvang',
    email: 'maria.myrvang@nav.example',
    role: 'moderator',
    organisation: nav,
  },
  {
    username: 'evaluator',
    subject: 'demo-evaluator',
    name: 'Eva Eide',
    email: 'eva.eide@evaluering.example',
    role: 'evaluator',
    organisation: { number: numbers.next().value, name: 'Uavhengig evaluering' },
  },
];

/** One person for each party of the demo market; the username is the party's id in the market file. */
const ofParties: readonly DemoPerson[] = parties.map(({ id, content }, index) => ({
  username: id,
  subject: `demo-${id}`,
  name: nameOf(index),
  email: `post@${id}.example`,
  role: content.side,
  organisation: { number: numbers.next().value, name: content.name },
}));

/** Somebody whom the service does not know yet, to sign up as. */
const newcomer: DemoPerson = {
  username: 'newcomer',
  subject: 'demo-newcomer',
  name: 'Nora Nygård',
  email: 'nora@nybegynner.example',
  role: 'provider',
  organisation: { number: numbers.next().value, name: 'Nybegynner AS' },
};

export const people: readonly DemoPerson[] = [...ofNav, ...ofParties, newcomer];
