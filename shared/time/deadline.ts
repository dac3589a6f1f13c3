import { Temporal } from 'temporal-polyfill';
import { endOfOsloDay, oslo, osloTime } from './oslo.ts';

/** True from the first moment after the day `date` (`YYYY-MM-DD`) in Oslo. */
export const hasPassed = (date: string, now: string): boolean =>
  Date.parse(now) >= endOfOsloDay(date).epochMilliseconds;

/** True from the moment that Oslo's clock shows `local` (`YYYY-MM-DDTHH:mm`). */
export const isUnderWay = (local: string, now: string): boolean =>
  Date.parse(now) >= osloTime(local).epochMilliseconds;

/** The day in Oslo at an instant (ISO 8601), `days` later: `YYYY-MM-DD`. */
export const dayInOslo = (now: string, days = 0): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(oslo).toPlainDate().add({ days }).toString();
