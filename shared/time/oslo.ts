import { Temporal } from 'temporal-polyfill';

/** Where every meeting and deadline of the service takes place. */
export const oslo = 'Europe/Oslo';

const localMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const localDate = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date of the calendar, `YYYY-MM-DD`. */
export const isLocalDate = (text: string): boolean =>
  localDate.test(text) && succeeds(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));

/** True for `YYYY-MM-DDTHH:mm` that a clock in Oslo really shows, so not in the hour skipped in March. */
export const isOsloTime = (text: string): boolean =>
  localMinute.test(text) && succeeds(() => zoned(text).toPlainDateTime().equals(text));

/**
 * The moment that an Oslo clock shows `local` (`YYYY-MM-DDTHH:mm`). In the hour that occurs twice in October it is the
 * first, summer-time one. Throws a RangeError for a time that the clock skips.
 */
export const osloTime = (local: string): Temporal.ZonedDateTime => {
  if (!isOsloTime(local)) throw new RangeError(`${local} is not a time that occurs in ${oslo}`);
  return zoned(local);
};

/** True in the hour of October that an Oslo clock goes through twice, when its time alone does not say which moment it is. */
export const occursTwice = (time: Temporal.ZonedDateTime): boolean =>
  !succeeds(() => time.toPlainDateTime().toZonedDateTime(oslo, { disambiguation: 'reject' }));

/** The first moment after the day `date` (`YYYY-MM-DD`) in Oslo: a deadline on that day has passed from here on. */
export const endOfOsloDay = (date: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(oslo).toInstant();

const zoned = (local: string) =>
  Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(oslo, {
    disambiguation: 'earlier',
  });

const succeeds = (check: () => unknown): boolean => {
  try {
    return check() !== false;
  } catch {
    return false;
  }
};
