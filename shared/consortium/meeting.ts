import * as z from 'zod';
import { lineSchema } from '../text.ts';
import { isOsloTime } from '../time/oslo.ts';

/** A meeting that is suggested: a time on Oslo's clock, how long, and where. */
export const meetingSchema = z
  .object({
    /** `YYYY-MM-DDTHH:mm`. */
    start: z
      .string()
      .refine(isOsloTime, { params: { code: 'not-an-oslo-time' }, message: 'No such time in Oslo' }),
    minutes: z.int().min(15).max(480).default(60),
    place: lineSchema(200).optional(),
    onlineLink: z
      .url({ protocol: /^https$/ })
      .max(500)
      .optional(),
    /** Answers are wanted by the end of this day in Oslo. */
    answerBy: z.iso.date(),
  })
  .refine(({ place, onlineLink }) => place !== undefined || onlineLink !== undefined, {
    path: ['place'],
    params: { code: 'place-or-link' },
    message: 'Give a place, an online link or both',
  })
  .refine(({ start, answerBy }) => answerBy < start.slice(0, 10), {
    path: ['answerBy'],
    params: { code: 'answer-after-meeting' },
    message: 'Answers must be due before the day of the meeting',
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.infer<typeof meetingSchema>;
