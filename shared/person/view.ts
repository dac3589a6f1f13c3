import * as z from 'zod';
import { personSchema, waitingEmailSchema } from './person.ts';

const actions = { actions: z.array(z.string()) };

/** A person as colleagues and moderators see them: which address waits is their own affair. */
export const shownPersonSchema = personSchema.omit({ waitingEmail: true }).extend(actions);

/** A person as they see themselves. The name of the link is the service's own. */
export const mineSchema = personSchema.extend({
  waitingEmail: waitingEmailSchema.omit({ linkId: true }).optional(),
  ...actions,
});
