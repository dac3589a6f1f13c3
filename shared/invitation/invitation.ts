import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { meetingTypeSchema } from '../meeting/meeting.ts';
import { sideSchema } from '../person/role.ts';
import { instantSchema, textSchema } from '../text.ts';

export const invitationStates = ['invited', 'accepted', 'declined', 'expired', 'cancelled'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** *None of the times fits* is an answer of its own: the party wants to come, at another time. */
export const answerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept') }),
  z.object({ answer: z.literal('decline'), reason: textSchema(2000).default('') }),
  z.object({ answer: z.literal('no-time-fits'), reason: textSchema(2000).default('') }),
]);
export type Answer = z.infer<typeof answerSchema>;

const base = z.object({
  /** `<meeting>.<profile>`: a party is invited once to a meeting. */
  invitationId: z.string(),
  /** A consortium's own meeting has the consortium's id. */
  meetingId: z.string(),
  type: meetingTypeSchema,
  title: z.string(),
  consortiumId: z.string().optional(),
  roundId: z.string().optional(),
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
    base.extend({ state: z.literal('expired') }),
    base.extend({ state: z.literal('cancelled') }),
  ])
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;

/** `owner` is the invited person, or somebody else of the party. An answer may be changed until the deadline. */
export const invitationLifecycle = {
  accept: { from: ['invited', 'declined'], to: 'accepted', by: ['owner'] },
  decline: { from: ['invited', 'accepted', 'declined'], to: 'declined', by: ['owner'] },
  expire: { from: ['invited'], to: 'expired', by: ['system'] },
  cancel: { from: ['invited', 'accepted', 'declined'], to: 'cancelled', by: ['system'] },
  /** The meeting is moved, or somebody else takes the person's place. */
  renew: { from: ['invited', 'accepted', 'declined', 'expired'], to: 'invited', by: ['system'] },
} as const satisfies Lifecycle<InvitationState>;

/** Whether the invited party is still at the table: it has not said no, nor let the deadline pass. */
export const isOpen = ({ state }: Pick<Invitation, 'state'>): boolean =>
  state === 'invited' || state === 'accepted';
