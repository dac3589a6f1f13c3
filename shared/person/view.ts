import * as z from 'zod';
import { mayRead } from '../visibility/table.ts';
import { type Actor, type Person, personSchema, waitingEmailSchema } from './person.ts';

const actions = { actions: z.array(z.string()) };

/** A person as colleagues and moderators see them: which address waits is their own affair. */
export const shownPersonSchema = personSchema.omit({ waitingEmail: true }).extend(actions);

export type ShownPerson = z.infer<typeof shownPersonSchema>;

/** A person as they see themselves. The name of the link is the service's own. */
export const mineSchema = personSchema.omit({ acceptances: true, removals: true, history: true }).extend({
  waitingEmail: waitingEmailSchema.omit({ linkId: true }).optional(),
  ...actions,
});

/** A person as somebody who may decide over them reads them: who let them in, and as what they acted before, is NAV's. */
export const personFor = ({ role }: Pick<Actor, 'role'>, person: Person): Person => {
  if (mayRead('person.standing', [role === 'moderator' ? 'moderator' : 'itself']) === 'shown') return person;
  const { acceptances: _, removals: __, history: ___, ...rest } = person;
  return rest;
};
