import * as z from 'zod';
import { type RoundContent, roundContentSchema } from '../../../../shared/round/content.ts';
import { hoursOf } from '../../../meeting/hours.ts';
import { clockTime, type SlotPlan } from './slots-for.ts';

type ConferenceValues = {
  day?: string | undefined;
  time: string;
  minutes?: number;
  place?: string | undefined;
  onlineLink?: string | undefined;
};

/** What the form holds while it is being filled in: any field may still be missing. */
export type RoundValues = {
  needId: string;
  content: { [Field in Exclude<keyof RoundContent, 'conference' | 'slots' | 'rooms'>]?: unknown } & {
    conference: ConferenceValues;
    slots: RoundContent['slots'];
    rooms: Partial<RoundContent['rooms'][number]>[];
  };
  /** The times that are about to be added; not sent. */
  adding: SlotPlan;
};
export type SentRound = { needId: string; content: RoundContent };

/** No conference where neither a day nor a place is given. */
const tidyConference = ({ day, time, ...where }: ConferenceValues): unknown => {
  const isEmpty = [day, where.place, where.onlineLink].every((value) => !value);
  return isEmpty ? undefined : { ...where, start: `${day ?? ''}T${clockTime(time)}` };
};

const tidy = (values: unknown): unknown => {
  const { needId, content } = values as RoundValues;
  return { needId, content: { ...content, conference: tidyConference(content.conference) } };
};

/** Judges what is in the form by the service's own schema. */
export const roundFormSchema: z.ZodType<SentRound, unknown> = z.preprocess(
  tidy,
  z.object({ needId: z.string().min(1), content: roundContentSchema }),
);

const noConference: ConferenceValues = { time: '09:00', minutes: 180 };
const adding: SlotPlan = { firstAt: '09:00', perDay: 5, minutes: 60, pause: 15 };

/** A new round begins with hour-long meetings and the usual limits. */
export const newRound = (needId: string): RoundValues => ({
  needId,
  content: {
    name: '',
    description: '',
    conference: noConference,
    slots: [],
    rooms: [],
    questions: [],
    limits: { perDay: 4, perRound: 12, breakMinutes: 15 },
  },
  adding,
});

/** A drafted round as the form holds it. */
export const roundValues = ({ needId, content }: { needId: string; content: RoundContent }): RoundValues => {
  const { conference, ...rest } = content;
  if (!conference) return { needId, content: { ...rest, conference: noConference }, adding };
  const { start, ...where } = conference;
  const { day, from } = hoursOf(conference);
  return { needId, content: { ...rest, conference: { ...where, day, time: from } }, adding };
};
