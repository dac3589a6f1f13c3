import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { sideSchema } from '../person/role.ts';
import { instantSchema, textSchema } from '../text.ts';

export const invitationStates = ['invited', 'accepted', 'declined'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** *None of the times fits* is an answer of its own: the party wants to come, at another time. */
export const answerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept') }),
  z.object({ answer: z.literal('decline'), reason: textSchema(2000).default('') }),
  z.object({ answer: z.literal('no-time-fits'), reason: textSchema(2000).default('') }),
]);
export type Answer = z.infer<typeof answerSchema>;

const base = z.object({
  /** `<consortium>.<profile>`: a party is invited once to a consortium's meeting. */
  invitationId: z.string(),
  consortiumId: z.string(),
  needId: z.string(),
  profileId: z.string(),
  side: sideSchema,
  personId: z.string(),
  meeting: meetingSchema,
  /** Grows with each change that the receiver is told of (iTIP). */
  sequence: z.int(),
  mail: z.enum(['waiting', 'sent', 'failed']),
  version: z.int(),
  createdAt: instantSchema,
});
const answered = { answeredAt: instantSchema };

export const invitationSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('invited') }),
    base.extend({ state: z.literal('accepted'), ...answered }),
    base.extend({
      state: z.literal('declined'),
      ...answered,
      noTimeFits: z.boolean(),
      reason: z.string(),
    }),
  ])
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;

/** `owner` is the invited person, or somebody else of the party. An answer may be changed until the deadline. */
export const invitationLifecycle = {
  accept: { from: ['invited', 'declined'], to: 'accepted', by: ['owner'] },
  decline: { from: ['invited', 'accepted', 'declined'], to: 'declined', by: ['owner'] },
} as const satisfies Lifecycle<InvitationState>;
