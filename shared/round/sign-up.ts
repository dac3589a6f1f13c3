import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { sideSchema } from '../person/role.ts';
import { instantSchema, textSchema } from '../text.ts';
import { meetingFormSchema } from './place.ts';

export const signUpStates = ['signed-up', 'withdrawn'] as const;
export type SignUpState = (typeof signUpStates)[number];

/** *None of the times suits* is an answer of its own, with what would. */
export const wishSchema = z.discriminatedUnion('wanted', [
  z.object({ wanted: z.literal('no') }),
  z.object({ wanted: z.literal('none-suits'), wish: textSchema(1000).default('') }),
  z.object({
    wanted: z.literal('yes'),
    form: z.enum([...meetingFormSchema.options, 'either']),
    /** Starts of the slots that suit. */
    slots: z.array(z.string().max(16)).min(1).max(400),
  }),
]);

export const writtenAnswersSchema = z
  .array(z.object({ questionId: z.string().max(40), text: textSchema(8000, 1) }))
  .max(40);
export type WrittenAnswers = z.infer<typeof writtenAnswersSchema>;

/** How many come to the conference; their names are not stored. */
const conferenceSchema = z.object({ people: z.int().min(0).max(10) });

/** What a party sends to sign up. It is told, and confirms, that the list of participants is public. */
export const signUpRequestSchema = z
  .object({
    conference: conferenceSchema.prefault({ people: 0 }),
    meeting: wishSchema,
    answers: writtenAnswersSchema.default([]),
    publicList: z.literal(true),
  })
  .meta({ id: 'SignUpRequest' });
export type SignUpRequest = z.infer<typeof signUpRequestSchema>;

export const presences = ['came', 'did-not-come'] as const;
export const presenceSchema = z.enum(presences);
export type Presence = z.infer<typeof presenceSchema>;

/** A party in a round. One for each party: who signs up again after withdrawing takes the same record up. */
export const signUpSchema = z
  .object({
    roundId: z.string(),
    profileId: z.string(),
    side: sideSchema,
    name: z.string(),
    /** Who signed up, and is invited on the party's behalf. */
    personId: z.string(),
    state: z.enum(signUpStates),
    conference: conferenceSchema,
    meeting: wishSchema,
    answers: writtenAnswersSchema,
    conferencePresence: presenceSchema.optional(),
    version: z.int(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.infer<typeof signUpSchema>;

/** `owner` is whoever acts for the party. */
export const signUpLifecycle = {
  change: { from: ['signed-up', 'withdrawn'], to: 'signed-up', by: ['owner'] },
  answer: { from: ['signed-up'], to: 'signed-up', by: ['owner'] },
  withdraw: { from: ['signed-up'], to: 'withdrawn', by: ['owner'] },
  'record-presence': { from: ['signed-up'], to: 'signed-up', by: ['moderator'] },
} as const satisfies Lifecycle<SignUpState>;
export type SignUpStep = keyof typeof signUpLifecycle;
