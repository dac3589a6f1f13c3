import * as z from 'zod';
import { conclusionResults } from '../consortium/consortium.ts';
import { obstacleSchema } from '../consortium/obstacle.ts';
import { replyProblemSchema } from '../invitation/reply-problem.ts';
import { languageSchema } from '../language.ts';
import { addressChangeSchema, meetingChangeSchema } from '../outbox.ts';
import { sideSchema } from '../person/role.ts';
import { emailSchema, textSchema } from '../text.ts';
import { correspondentSchema, dateSchema, linkSchema, nameSchema, proseSchema } from './fields.ts';
import { mailMeetingSchema } from './meeting.ts';
import { gapSchema, receivingPartySchema, tablePartySchema } from './party.ts';

const envelope = { language: languageSchema, to: correspondentSchema };
/** Links that answer without a login: each opens a page that asks once more, and works once. */
const quickAnswersSchema = z.strictObject({
  accept: linkSchema,
  decline: linkSchema,
  noTimeFits: linkSchema,
});
export type QuickAnswers = z.infer<typeof quickAnswersSchema>;

const told = {
  answerLink: linkSchema,
  quickAnswers: quickAnswersSchema.optional(),
  /** Where it is told of again: what is new. */
  change: meetingChangeSchema.optional(),
  /** The party has said yes already: the calendar need not ask. */
  accepted: z.boolean().optional(),
};

const profile = { side: sideSchema, organisation: nameSchema, link: linkSchema };

/**
 * What the outbox stores for one mail to one person. Names of needs, elements and parties are display names, already in
 * the receiver's language; all other words are found in `text/`. `link` is the page where the receiver acts.
 */
export const mailMessageSchema = z.discriminatedUnion('template', [
  z.strictObject({
    template: z.literal('invitation'),
    ...envelope,
    need: nameSchema,
    party: receivingPartySchema,
    others: z.array(tablePartySchema),
    gaps: z.array(gapSchema),
    meeting: mailMeetingSchema,
    answerBy: dateSchema,
    ...told,
  }),
  /** To a one-to-one meeting with NAV, or one that two parties have asked for. `need` is what it is about. */
  z.strictObject({
    template: z.literal('meeting-invitation'),
    ...envelope,
    need: nameSchema,
    party: nameSchema,
    /** The other parties; none where it is with NAV alone. */
    others: z.array(nameSchema),
    meeting: mailMeetingSchema,
    answerBy: dateSchema,
    ...told,
  }),
  z.strictObject({
    template: z.literal('meeting-proposed'),
    ...envelope,
    need: nameSchema,
    meeting: mailMeetingSchema,
    objectBy: dateSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('reminder'),
    ...envelope,
    of: z.enum(['answer', 'meeting']),
    need: nameSchema,
    meeting: mailMeetingSchema,
    answerBy: dateSchema,
    link: linkSchema,
    quickAnswers: quickAnswersSchema.optional(),
  }),
  z.strictObject({
    template: z.literal('invitation-cancelled'),
    ...envelope,
    need: nameSchema,
    party: nameSchema,
    /** As it was last told of, with a higher `sequence`. */
    meeting: mailMeetingSchema,
    reason: proseSchema,
  }),
  /** An answer from the receiver's calendar was not taken. */
  z.strictObject({
    template: z.literal('reply-not-taken'),
    ...envelope,
    need: nameSchema,
    why: replyProblemSchema,
    link: linkSchema,
  }),
  z.strictObject({ template: z.literal('profile-approved'), ...envelope, ...profile }),
  z.strictObject({ template: z.literal('profile-sent-back'), ...envelope, ...profile, reason: proseSchema }),
  z.strictObject({
    template: z.literal('person-requested'),
    ...envelope,
    organisation: nameSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('person-accepted'),
    ...envelope,
    organisation: nameSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('person-removed'),
    ...envelope,
    was: z.enum(['requested', 'active']),
    link: linkSchema,
  }),
  /** To an address that somebody has typed, who may be anybody: nothing that was typed is in it. */
  z.strictObject({
    template: z.literal('confirm-address'),
    language: languageSchema,
    to: z.strictObject({ name: z.literal(''), email: emailSchema }),
    days: z.int().positive(),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('address-change'),
    ...envelope,
    step: addressChangeSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('consortium-sent-back'),
    ...envelope,
    need: nameSchema,
    /** The names of its parties. */
    parties: z.array(nameSchema).min(1),
    by: nameSchema,
    reason: proseSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('consortium-concluded'),
    ...envelope,
    need: nameSchema,
    /** The names of its parties. */
    parties: z.array(nameSchema).min(1),
    result: z.enum(conclusionResults),
    reason: proseSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('evaluator-appointed'),
    ...envelope,
    need: nameSchema,
    /** The names of the consortium's parties. */
    parties: z.array(nameSchema).min(1),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('replacement-proposed'),
    ...envelope,
    need: nameSchema,
    leaving: nameSchema,
    /** Nobody, where nobody can take the place. */
    joining: z.array(nameSchema),
    alsoLeaving: z.array(nameSchema),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('consortium-flagged'),
    ...envelope,
    need: nameSchema,
    parties: z.array(nameSchema).min(1),
    obstacles: z.array(obstacleSchema).min(1),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('mail-stopped'),
    ...envelope,
    person: nameSchema,
    organisation: nameSchema,
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('round-message'),
    ...envelope,
    round: nameSchema,
    subject: nameSchema,
    text: textSchema(8000, 1),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('run-ready'),
    ...envelope,
    need: nameSchema,
    consortia: z.int().nonnegative(),
    link: linkSchema,
  }),
  z.strictObject({
    template: z.literal('run-failed'),
    ...envelope,
    need: nameSchema,
    /** What to mend, one line each, already in the receiver's language. */
    mend: z.array(nameSchema).min(1),
    link: linkSchema,
  }),
]);
export type MailMessage = z.infer<typeof mailMessageSchema>;
export type MailTemplate = MailMessage['template'];
export type MailOf<T extends MailTemplate> = Extract<MailMessage, { template: T }>;
