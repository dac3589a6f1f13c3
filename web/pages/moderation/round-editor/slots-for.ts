import { Temporal } from 'temporal-polyfill';
import { isLocalDate, isOsloTime } from '../../../../shared/time/oslo.ts';

type Slot = { start: string; minutes: number };

/** How a moderator asks for times: so many a day from the first day to the last. */
export type SlotPlan = {
  firstDay?: string | undefined;
  /** The first day alone where there is none. */
  lastDay?: string | undefined;
  firstAt: string;
  perDay?: number | undefined;
  minutes?: number | undefined;
  /** Minutes between two of them. */
  pause?: number | undefined;
};

/** A time of day however it is written: `9.00` is `09:00`. */
export const clockTime = (text: string): string => text.trim().replace('.', ':').padStart(5, '0');

const mostDays = 100;

const weekdays = (first: string, last: string): Temporal.PlainDate[] => {
  const from = Temporal.PlainDate.from(first);
  const days = from.until(Temporal.PlainDate.from(last), { largestUnit: 'day' }).days + 1;
  const all = Array.from({ length: Math.max(0, Math.min(days, mostDays)) }, (_, at) =>
    from.add({ days: at }),
  );
  return all.filter(({ dayOfWeek }) => dayOfWeek <= 5);
};

const inDay = (day: Temporal.PlainDate, plan: Required<Omit<SlotPlan, 'firstDay' | 'lastDay'>>): Slot[] => {
  const first = day.toPlainDateTime(clockTime(plan.firstAt as string));
  const starts = Array.from({ length: plan.perDay as number }, (_, at) =>
    first.add({ minutes: at * ((plan.minutes as number) + (plan.pause as number)) }),
  );
  return starts
    .filter((start) => start.toPlainDate().equals(day))
    .map((start) => ({
      start: start.toString({ smallestUnit: 'minute' }),
      minutes: plan.minutes as number,
    }));
};

/** The times that are asked for, on weekdays; none where what is asked for cannot be read. */
export const slotsFor = ({ firstDay, lastDay, ...plan }: SlotPlan): Slot[] => {
  const { firstAt, perDay = 0, minutes = 0, pause = 0 } = plan;
  const last = lastDay ?? firstDay;
  const isReadable =
    firstDay !== undefined &&
    last !== undefined &&
    isLocalDate(firstDay) &&
    isLocalDate(last) &&
    isOsloTime(`${firstDay}T${clockTime(firstAt)}`) &&
    [perDay, minutes, pause].every((value) => Number.isInteger(value) && value >= 0) &&
    minutes > 0 &&
    perDay <= 24;
  if (!isReadable) return [];
  return weekdays(firstDay, last)
    .flatMap((day) => inDay(day, { firstAt, perDay, minutes, pause }))
    .filter(({ start }) => isOsloTime(start));
};

/** Both lists in the order of time, without the times that were there already. */
export const withSlots = (slots: readonly Slot[], more: readonly Slot[]): Slot[] => {
  const there = new Set(slots.map(({ start }) => start));
  return [...slots, ...more.filter(({ start }) => !there.has(start))].sort((a, b) =>
    a.start.localeCompare(b.start),
  );
};
