import * as z from 'zod';
import { queueKinds } from '../audit/routes.ts';

const day = z.string();

/** What may be lacking in a party's own profile. */
export const profileGaps = ['noProfile', 'draft', 'sentBack', 'changeDraft', 'changeSentBack'] as const;
export type ProfileGap = (typeof profileGaps)[number];

/** Something that waits for whoever looks, gone as soon as it has been done. Days are Oslo's, to their end. */
export const notificationSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('invitation'), invitationId: z.string(), meetingOn: day, answerBy: day }),
    z.object({ kind: z.literal('proposal'), meetingId: z.string(), meetingOn: day, objectBy: day }),
    z.object({ kind: z.literal('round'), roundId: z.string(), name: z.string(), signUpBy: day }),
    z.object({ kind: z.literal('profile'), gap: z.enum(profileGaps) }),
    z.object({ kind: z.literal('person'), personId: z.string(), name: z.string() }),
    z.object({ kind: z.literal('mailbox'), since: z.string() }),
    /** The person's address waits to be confirmed; until then they get no mail. */
    z.object({ kind: z.literal('address') }),
    z.object({
      kind: z.literal('queue'),
      of: z.enum(queueKinds),
      id: z.string(),
      title: z.string(),
    }),
  ])
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof notificationSchema>;
