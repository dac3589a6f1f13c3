import * as z from 'zod';
import { instantSchema } from '../text.ts';

/** A person's subscription to their own meetings. Whoever has the address can read it, so only its hash is stored. */
export const calendarFeedSchema = z.object({
  personId: z.string(),
  /** SHA-256 of the secret part of the address. */
  secretHash: z.string(),
  createdAt: instantSchema,
});
export type CalendarFeed = z.infer<typeof calendarFeedSchema>;
