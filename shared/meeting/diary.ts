import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { refuse } from '../refusal.ts';
import { oslo, osloTime } from '../time/oslo.ts';

/** A time that is taken, in minutes since 1970. */
export const bookingSchema = z.object({ meetingId: z.string(), from: z.int(), to: z.int() });
export type Booking = z.infer<typeof bookingSchema>;

/**
 * One day of a person or a room. Whoever books reads the day and writes it back on the condition that nobody has in the
 * meantime, so that parallel bookings of one time end in one booking.
 */
export const diarySchema = z.object({
  /** `person:<id>` or `room:<round>.<room>`. */
  subject: z.string(),
  day: z.iso.date(),
  bookings: z.array(bookingSchema),
  version: z.int(),
});
export type Diary = z.infer<typeof diarySchema>;

export const personSubject = (personId: string): string => `person:${personId}`;
export const roomSubject = (roundId: string, roomId: string): string => `room:${roundId}.${roomId}`;

/** How close and how many bookings of one day may be. A room needs no break and has no limit. */
export type DiaryLimits = { breakMinutes: number; perDay: number };
export const noLimits: DiaryLimits = { breakMinutes: 0, perDay: Infinity };

type Period = { start: string; minutes: number };

/** The moments of a meeting on Oslo's clock, in minutes since 1970. */
export const bookingOf = (meetingId: string, { start, minutes }: Period): Booking => {
  const from = osloTime(start).epochMilliseconds / 60_000;
  return { meetingId, from, to: from + minutes };
};

const dayAt = (minutes: number): string =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    .toZonedDateTimeISO(oslo)
    .toPlainDate()
    .toString();

/** The days in Oslo that a booking touches: two where it goes past midnight. */
export const daysOf = ({ from, to }: Booking): string[] => [...new Set([dayAt(from), dayAt(to - 1)])];

/** The day with the booking. Refuses `slot-taken` where it comes too close to another, or is one too many. */
export const book = (diary: Diary, booking: Booking, { breakMinutes, perDay }: DiaryLimits): Diary => {
  const others = diary.bookings.filter(({ meetingId }) => meetingId !== booking.meetingId);
  const clash = others.some(
    ({ from, to }) => from < booking.to + breakMinutes && booking.from < to + breakMinutes,
  );
  if (clash || others.length >= perDay) refuse('slot-taken', { detail: diary.day });
  return { ...diary, bookings: [...others, booking], version: diary.version + 1 };
};

/** The day without the meeting; the same where it was not there. */
export const release = (diary: Diary, meetingId: string): Diary =>
  diary.bookings.some((booking) => booking.meetingId === meetingId)
    ? {
        ...diary,
        bookings: diary.bookings.filter((booking) => booking.meetingId !== meetingId),
        version: diary.version + 1,
      }
    : diary;
