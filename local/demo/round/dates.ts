import type { Temporal } from 'temporal-polyfill';
import { oslo } from '../../../shared/time/oslo.ts';

/** The days of the round, laid so that Oslo's clock changes between the meetings and the day that one is moved to. */
export type RoundDates = {
  /** When the round is published. */
  begins: Temporal.PlainDate;
  /** The Sunday on which the clock changes. */
  change: Temporal.PlainDate;
  /** So many days before the change, `YYYY-MM-DD`; after it where negative. */
  before: (days: number) => string;
};

/** The first change of Oslo's clock that is at least nine weeks away. */
export const roundDates = (today: Temporal.PlainDate): RoundDates => {
  const from = today.add({ days: 63 }).toZonedDateTime(oslo);
  const next = from.getTimeZoneTransition('next');
  if (next === null) throw new Error('Oslo’s clock changes no more');
  const change = next.toPlainDate();
  return {
    begins: change.subtract({ days: 56 }),
    change,
    before: (days) => change.subtract({ days }).toString(),
  };
};
