import * as z from 'zod';
import { instantSchema, lineSchema, textSchema } from '../text.ts';

/** What a moderator tells in a round. It goes to everybody in it and stays in a log that anybody may read. */
export const roundMessageRequestSchema = z.object({ subject: lineSchema(160, 3), text: textSchema(8000, 3) });

export const roundMessageSchema = roundMessageRequestSchema
  .extend({ messageId: z.string(), roundId: z.string(), at: instantSchema })
  .meta({ id: 'RoundMessage' });
export type RoundMessage = z.infer<typeof roundMessageSchema>;
