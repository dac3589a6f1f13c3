import type { Clock } from '../command/clock.ts';

/** Until so many seconds are spent, quick work is done again, so that a coarse clock and a stray pause matter less. */
const ENOUGH_SECONDS = 0.25;
const MOST_TIMES = 50;

export type Measured<T> = { readonly seconds: number; readonly value: T };

/** The mean seconds of a measurement: made once of slow work, more often of quick work. */
export const measured = <T>(measure: () => Measured<T>): Measured<T> => {
  let last = measure();
  let [spent, times] = [last.seconds, 1];
  while (spent < ENOUGH_SECONDS && times < MOST_TIMES) {
    last = measure();
    spent += last.seconds;
    times += 1;
  }
  return { seconds: spent / times, value: last.value };
};

/** What work takes by a clock. */
export const timed = <T>(clock: Clock, work: () => T): Measured<T> =>
  measured(() => {
    const start = clock();
    const value = work();
    return { seconds: clock() - start, value };
  });
