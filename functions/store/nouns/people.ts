import * as z from 'zod';
import { organisationSchema } from '../../../shared/person/organisation.ts';
import { type Person, personSchema } from '../../../shared/person/person.ts';
import { roleSchema } from '../../../shared/person/role.ts';
import { noun } from '../noun.ts';

/** Who waits is in the queue; an evaluator who may act can be appointed, a moderator told. */
const listed = ({ personId, name, role, state, registeredAt }: Person) => {
  if (state === 'requested') return { gsi1pk: 'QUEUE', gsi1sk: `${registeredAt}#person#${personId}` };
  if (role === 'moderator' && state === 'active') return { gsi1pk: 'MODERATORS', gsi1sk: personId };
  return role === 'evaluator' && state === 'active'
    ? { gsi1pk: 'EVALUATORS', gsi1sk: `${name}#${personId}` }
    : {};
};

export const people = noun({
  kind: 'person',
  holds: 'A person who may act, or has asked to',
  example: '4f1c',
  found: [
    'by id',
    'of an organisation, by role: gsi2 `PEOPLE#<organisation>`',
    'waiting for a moderator: gsi1 `QUEUE`, longest first',
    'evaluators who may act, by name: gsi1 `EVALUATORS`',
    'moderators who may act: gsi1 `MODERATORS`',
  ],
  schema: personSchema,
  key: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'PERSON' }),
  idOf: ({ personId }) => personId,
  indexes: (person) => ({
    gsi2pk: `PEOPLE#${person.organisation.number}`,
    gsi2sk: `${person.role}#${person.personId}`,
    ...listed(person),
  }),
});

/** Who may act as a moderator. Each change of it is one transaction at a time, so that two yeses are counted rightly. */
export const rolls = noun({
  kind: 'moderator-roll',
  holds: 'Which moderators may act: read and moved by whatever lets one in or removes one',
  example: 'moderators',
  found: ['by its name'],
  schema: z.object({ name: z.string(), moderators: z.array(z.string()), version: z.int() }),
  key: (name: string) => ({ pk: `ROLL#${name}`, sk: 'ROLL' }),
  idOf: ({ name }) => name,
});

/** Kept by the first of an organisation on a side who was let in: a member may let in those who come after. */
export const seats = noun({
  kind: 'seat',
  holds: 'That an organisation has somebody in a role',
  example: { number: '889640782', role: 'provider' },
  found: ['by organisation and role, when somebody registers'],
  schema: z.object({ organisation: organisationSchema, role: roleSchema }),
  key: ({ number, role }: { number: string; role: string }) => ({
    pk: `ORGANISATION#${number}`,
    sk: `SEAT#${role}`,
  }),
  idOf: ({ organisation, role }) => ({ number: organisation.number, role }),
});
