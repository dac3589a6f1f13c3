import { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../consortium/meeting.ts';
import { dayInOslo, hasPassed } from '../time/deadline.ts';

/** Days to answer in, where the meeting is not sooner. */
const answerDays = 5;

/** The meeting with some days left to answer in; nothing where it is too near for any. It never takes time away. */
export const fairDeadline = (time: Meeting, now: string): Meeting | undefined => {
  const latest = Temporal.PlainDate.from(time.start.slice(0, 10)).subtract({ days: 1 }).toString();
  if (hasPassed(latest, now)) return undefined;
  const wanted = dayInOslo(now, answerDays);
  const fair = wanted < latest ? wanted : latest;
  return { ...time, answerBy: fair > time.answerBy ? fair : time.answerBy };
};
