import * as z from 'zod';
import { type Meeting, meetingSchema } from '../../../../shared/consortium/meeting.ts';
import { reasonSchema } from '../../../../shared/text.ts';

/** A day and a time of day, as they are typed; together they are the meeting's start on Oslo's clock. */
export type RecommendationValues = {
  reason: string;
  meeting: {
    day?: string;
    time: string;
    minutes: number;
    place?: string;
    onlineLink?: string;
    answerBy?: string;
  };
};

const joined = (values: unknown): unknown => {
  const { meeting, ...rest } = values as RecommendationValues;
  const { day = '', time, ...other } = meeting;
  return { ...rest, meeting: { ...other, start: `${day}T${time.trim().replace('.', ':')}` } };
};

/** Judges what is typed by the service's own schema of a meeting. */
export const recommendationSchema: z.ZodType<{ reason: string; meeting: Meeting }, unknown> = z.preprocess(
  joined,
  z.object({ reason: reasonSchema, meeting: meetingSchema }),
);

export const newRecommendation: RecommendationValues = {
  reason: '',
  meeting: { time: '10:00', minutes: 60 },
};
