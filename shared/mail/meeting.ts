import * as z from 'zod';
import { linkSchema, nameSchema, osloTimeSchema } from './fields.ts';

/**
 * A meeting as one mail tells of it. `id` names the meeting for ever, across moves and whoever is invited, and is unique
 * in the whole service; `sequence` grows by one with each change that receivers have been told of, 0 at first.
 */
export const mailMeetingSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9._-]{1,120}$/),
    sequence: z.int().nonnegative(),
    start: osloTimeSchema,
    minutes: z
      .int()
      .min(5)
      .max(24 * 60),
    place: nameSchema.optional(),
    onlineLink: linkSchema.optional(),
  })
  .refine((meeting) => meeting.place !== undefined || meeting.onlineLink !== undefined, {
    message: 'a meeting has a place, an online link or both',
    path: ['place'],
  });
export type MailMeeting = z.infer<typeof mailMeetingSchema>;
