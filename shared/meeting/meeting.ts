import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { sideSchema } from '../person/role.ts';
import { presenceSchema } from '../round/sign-up.ts';
import { instantSchema, reasonSchema } from '../text.ts';

export const meetingTypes = ['one-to-one', 'bilateral', 'consortium'] as const;
export const meetingTypeSchema = z.enum(meetingTypes);

export const meetingStates = [
  'requested',
  'proposed',
  'invited',
  'accepted',
  'declined',
  'expired',
  'held',
  'cancelled',
] as const;
export const meetingStateSchema = z.enum(meetingStates);
export type MeetingState = (typeof meetingStates)[number];

/** A party’s place at the table, and the person who takes it. Without those who are required it is not held. */
export const seatSchema = z.object({
  profileId: z.string(),
  side: sideSchema,
  name: z.string(),
  personId: z.string(),
  required: z.boolean(),
});
export type Seat = z.infer<typeof seatSchema>;

const base = z.object({
  /** A consortium’s own meeting has the consortium’s id. */
  meetingId: z.string(),
  type: meetingTypeSchema,
  needId: z.string(),
  roundId: z.string().optional(),
  consortiumId: z.string().optional(),
  title: z.string(),
  seats: z.array(seatSchema).min(1),
  /** How many must accept; everybody who is required always must. */
  quorum: z.int().min(1).optional(),
  /** What holding it is worth to the schedule. */
  priority: z.number().positive(),
  /** Grows with each change that the receivers are told of (iTIP). */
  sequence: z.int(),
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

const placed = {
  time: meetingSchema,
  /** In a round: the slot’s start is the meeting’s. */
  roomId: z.string().optional(),
  /** A moderator has put it here, so that no schedule moves it. */
  pinned: z.boolean().default(false),
};
const objection = z.object({ profileId: z.string(), at: instantSchema, reason: reasonSchema });
const invited = { ...placed, invitedAt: instantSchema };

export const meetingRecordSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('requested') }),
    base.extend({ state: z.literal('proposed'), ...placed, objections: z.array(objection).default([]) }),
    base.extend({ state: z.literal('invited'), ...invited }),
    base.extend({ state: z.literal('accepted'), ...invited, acceptedAt: instantSchema }),
    base.extend({ state: z.literal('declined'), ...invited }),
    base.extend({ state: z.literal('expired'), ...invited }),
    base.extend({
      state: z.literal('held'),
      ...invited,
      presence: z.array(z.object({ profileId: z.string(), presence: presenceSchema })),
    }),
    base.extend({ state: z.literal('cancelled'), time: meetingSchema.optional(), reason: reasonSchema }),
  ])
  .meta({ id: 'MeetingRecord' });
export type MeetingRecord = z.infer<typeof meetingRecordSchema>;
export type PlacedMeeting = Exclude<MeetingRecord, { state: 'requested' | 'cancelled' }>;
export type InvitedMeeting = Extract<MeetingRecord, { invitedAt: string }>;

/** `owner` is whoever acts for a party that has a seat. */
export const meetingLifecycle = {
  place: { from: ['requested', 'proposed'], to: 'proposed', by: ['moderator', 'system'] },
  unplace: { from: ['proposed'], to: 'requested', by: ['moderator', 'system'] },
  object: { from: ['proposed'], to: 'proposed', by: ['owner'] },
  invite: { from: ['proposed'], to: 'invited', by: ['system'] },
  accept: { from: ['invited'], to: 'accepted', by: ['system'] },
  decline: { from: ['invited', 'accepted'], to: 'declined', by: ['system'] },
  reopen: { from: ['accepted'], to: 'invited', by: ['system'] },
  expire: { from: ['invited'], to: 'expired', by: ['system'] },
  move: { from: ['invited', 'accepted'], to: 'invited', by: ['moderator'] },
  cancel: { from: ['requested', 'proposed', 'invited', 'accepted'], to: 'cancelled', by: ['moderator'] },
  'record-presence': { from: ['accepted', 'held'], to: 'held', by: ['moderator'] },
} as const satisfies Lifecycle<MeetingState>;
export type MeetingStep = keyof typeof meetingLifecycle;
