import * as z from 'zod';
import { type Meeting, meetingSchema } from '../../../../shared/consortium/meeting.ts';
import { reasonSchema } from '../../../../shared/text.ts';
import { joined, type MeetingValues } from '../meeting/meeting-values.ts';

export type RecommendationValues = { reason: string; meeting: MeetingValues };

/** Judges what is typed by the service's own schema of a meeting. */
export const recommendationSchema: z.ZodType<{ reason: string; meeting: Meeting }, unknown> = z.preprocess(
  joined,
  z.object({ reason: reasonSchema, meeting: meetingSchema }),
);

export const newRecommendation: RecommendationValues = {
  reason: '',
  meeting: { time: '10:00', minutes: 60 },
};
