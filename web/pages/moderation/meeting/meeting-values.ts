import * as z from 'zod';
import { type Meeting, meetingSchema } from '../../../../shared/consortium/meeting.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { clockTime } from '../round-editor/slots-for.ts';

/** A day and a time of day, as they are typed; together they are the meeting's start on Oslo's clock. */
export type MeetingValues = {
  day?: string;
  time: string;
  minutes: number;
  place?: string;
  onlineLink?: string;
  answerBy?: string;
};

/** The values of a form that has a meeting, with its start as the service takes it. */
export const joined = (values: unknown): unknown => {
  const { meeting, ...rest } = values as { meeting: MeetingValues };
  const { day = '', time, ...other } = meeting;
  return { ...rest, meeting: { ...other, start: `${day}T${clockTime(time)}` } };
};

/** A meeting to any time and place. */
export const anywhereSchema: z.ZodType<{ meeting: Meeting }, unknown> = z.preprocess(
  joined,
  z.object({ meeting: meetingSchema }),
);

export const meetingValues = ({ start, ...meeting }: Meeting): { meeting: MeetingValues } => ({
  meeting: {
    ...(meeting as Omit<MeetingValues, 'time'>),
    day: start.slice(0, 10),
    time: start.slice(11, 16),
  },
});

export type SlotValues = { time: { start: string; answerBy: string }; roomId: string };
export type Move = { time: Meeting; roomId: string };

/** A meeting to one of the round's own times and rooms. */
export const inRoundSchema = ({ slots, rooms }: RoundContent): z.ZodType<Move, unknown> =>
  z.preprocess(
    (values) => {
      const { time, roomId } = values as SlotValues;
      const slot = slots.find(({ start }) => start === time.start);
      const room = rooms.find((one) => one.roomId === roomId);
      const { place, onlineLink } = room ?? {};
      return { roomId, time: { ...time, minutes: slot?.minutes, place, onlineLink } };
    },
    z.object({ roomId: z.string().min(1), time: meetingSchema }),
  );
