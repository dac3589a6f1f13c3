import * as z from 'zod';
import { replyProblemSchema } from './invitation/reply-problem.ts';
import { profileContentSchema } from './profile/content.ts';
import { emailSchema, instantSchema, reasonSchema } from './text.ts';

/** Why an invitation is taken back. */
export const cancelReasonSchema = z.enum(['cancelled', 'declined', 'expired', 'stand-in', 'replaced']);
export type CancelReason = z.infer<typeof cancelReasonSchema>;

/** How far a change of address has come. */
export const addressChangeSchema = z.enum(['asked', 'done']);
export type AddressChange = z.infer<typeof addressChangeSchema>;

/** What has changed since the receiver was told of a meeting: its time or place, who else sits at the table, or until when to answer. */
export const meetingChangeSchema = z.enum(['moved', 'table', 'deadline']);
export type MeetingChange = z.infer<typeof meetingChangeSchema>;

/**
 * What must happen after a change, stored in the same transaction as the change. `notify` tells one person; addresses
 * and words are looked up when it is sent, so that nothing goes to somebody who has left, or in an old language.
 */
const oneTaskSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('invite'), consortiumId: z.string() }),
  z.object({
    task: z.literal('mark-stale'),
    profileId: z.string(),
    at: instantSchema,
    /** What the party put up before: it may have mattered to needs that it matters to no longer. */
    before: profileContentSchema.optional(),
  }),
  /** Tells everybody in a round the same; each of them gets a task of their own. */
  z.object({ task: z.literal('tell-round'), roundId: z.string(), messageId: z.string() }),
  z.object({
    task: z.literal('send-round-message'),
    roundId: z.string(),
    messageId: z.string(),
    personId: z.string(),
  }),
  /** The provisional schedule is shown: each party is told its time, and that it may object. */
  z.object({ task: z.literal('propose-meetings'), roundId: z.string() }),
  z.object({ task: z.literal('tell-proposed'), meetingId: z.string(), profileId: z.string() }),
  /** The schedule is final: everybody is invited. */
  z.object({ task: z.literal('invite-meetings'), roundId: z.string() }),
  /** The round is cancelled: so are its meetings. */
  z.object({ task: z.literal('cancel-meetings'), roundId: z.string(), by: z.string(), reason: reasonSchema }),
  /** A party has withdrawn, from one round or altogether: what it had there ends. */
  z.object({
    task: z.literal('leave'),
    profileId: z.string(),
    by: z.string(),
    roundId: z.string().optional(),
  }),
  z.object({
    task: z.literal('send-cancellation'),
    invitationId: z.string(),
    personId: z.string(),
    sequence: z.int(),
    why: cancelReasonSchema,
    reason: reasonSchema.optional(),
  }),
  z.object({
    task: z.literal('send-reminder'),
    invitationId: z.string(),
    of: z.enum(['answer', 'meeting']),
  }),
  /** To whoever answered from a calendar, that the answer could not be taken. */
  z.object({
    task: z.literal('tell-reply-not-taken'),
    invitationId: z.string(),
    personId: z.string(),
    why: replyProblemSchema,
  }),
  /** Judges again the consortia that a change of a party or of a need may have made impossible. */
  z.object({
    task: z.literal('review-consortia'),
    profileId: z.string().optional(),
    needId: z.string().optional(),
    consortiumId: z.string().optional(),
  }),
  /** To a moderator: the parties of a consortium may not meet any more. */
  z.object({ task: z.literal('tell-consortium-flagged'), consortiumId: z.string(), to: z.string() }),
  /** To a moderator: who could take the place of a party, or that nobody can. */
  z.object({ task: z.literal('tell-replacement'), replacementId: z.string(), to: z.string() }),
  /** To a moderator: nobody is at the address of `personId`. */
  z.object({ task: z.literal('tell-mail-stopped'), personId: z.string(), to: z.string() }),
  z.object({
    task: z.literal('send-invitation'),
    invitationId: z.string(),
    change: meetingChangeSchema.optional(),
  }),
  z.object({ task: z.literal('tell-profile-approved'), profileId: z.string() }),
  z.object({ task: z.literal('tell-profile-sent-back'), profileId: z.string(), reason: reasonSchema }),
  z.object({ task: z.literal('tell-person-requested'), personId: z.string(), to: z.string() }),
  z.object({ task: z.literal('tell-person-accepted'), personId: z.string() }),
  /** To somebody whose request was declined, or who may not act any more. */
  z.object({
    task: z.literal('tell-person-removed'),
    personId: z.string(),
    was: z.enum(['requested', 'active']),
  }),
  /** The link that confirms the address which waits; nothing once a newer link has been asked for. */
  z.object({ task: z.literal('confirm-address'), personId: z.string(), linkId: z.string() }),
  /** To the address that the person had, since the record may hold another one when this is sent. */
  z.object({
    task: z.literal('tell-address-change'),
    personId: z.string(),
    email: emailSchema,
    step: addressChangeSchema,
  }),
  /** A new address has been confirmed: what could not be sent and still holds is sent. */
  z.object({ task: z.literal('send-unsent'), personId: z.string() }),
  z.object({
    task: z.literal('tell-consortium-sent-back'),
    consortiumId: z.string(),
    personId: z.string(),
    by: z.string(),
    reason: reasonSchema,
  }),
  /** It has ended: a meeting still to come is called off, and every party is told. */
  z.object({ task: z.literal('end-consortium'), consortiumId: z.string() }),
  z.object({ task: z.literal('tell-consortium-concluded'), consortiumId: z.string(), profileId: z.string() }),
  z.object({ task: z.literal('tell-evaluator-appointed'), consortiumId: z.string(), personId: z.string() }),
  z.object({ task: z.literal('tell-run-ready'), runId: z.string() }),
  z.object({ task: z.literal('tell-run-failed'), runId: z.string() }),
]);

/** The tasks of a change that has more of them than one transaction holds: each becomes an entry of its own. */
const severalSchema = z.object({ task: z.literal('several'), tasks: z.array(oneTaskSchema) });

export const taskSchema = z.discriminatedUnion('task', [...oneTaskSchema.options, severalSchema]);
export type OneTask = z.infer<typeof oneTaskSchema>;
export type Task = z.infer<typeof taskSchema>;
export type TaskName = Task['task'];
export type TaskOf<Name extends TaskName> = Extract<Task, { task: Name }>;

/** `given-up` waits for a person to mend what is wrong and replay it. */
export const outboxEntrySchema = z.object({
  outboxId: z.string(),
  task: taskSchema,
  state: z.enum(['pending', 'done', 'given-up']),
  createdAt: instantSchema,
  /** Grows when the entry is replayed, which puts it on the stream again. */
  replays: z.int(),
  /** What SES called the mail. */
  messageId: z.string().optional(),
  /** The stable code of what went wrong last; never an address. */
  failure: z.string().optional(),
  doneAt: instantSchema.optional(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;
