import * as z from 'zod';

/** Why an answer from a calendar cannot be taken; its sender is told. */
export const replyProblemSchema = z.enum([
  'too-late',
  'not-yes-or-no',
  'time-taken',
  'no-longer',
  'shared-address',
]);
export type ReplyProblem = z.infer<typeof replyProblemSchema>;
