import * as z from 'zod';
import { type Meeting, meetingSchema } from '../../../../shared/consortium/meeting.ts';
import { reasonSchema } from '../../../../shared/text.ts';
import { joined, type MeetingValues } from '../meeting/meeting-values.ts';

export type RecommendationValues = { reason: string; overrideReason: string; meeting: MeetingValues };

type Recommendation = { reason: string; meeting: Meeting; override?: { reason: string } };

/** Judges what is typed by the service's own schema of a meeting; a second reason is asked for where one is needed. */
export const recommendationSchema = (overriding: boolean): z.ZodType<Recommendation, unknown> =>
  z.preprocess(
    joined,
    z
      .object({
        reason: reasonSchema,
        meeting: meetingSchema,
        overrideReason: overriding
          ? reasonSchema
          : z
              .unknown()
              .optional()
              .transform(() => undefined),
      })
      .transform(({ overrideReason, ...rest }) =>
        overrideReason === undefined ? rest : { ...rest, override: { reason: overrideReason } },
      ),
  );

export const newRecommendation: RecommendationValues = {
  reason: '',
  overrideReason: '',
  meeting: { time: '10:00', minutes: 60 },
};
