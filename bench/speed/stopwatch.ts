import { median } from './statistics.ts';

/** Seconds that one call takes. */
export const secondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The median of several calls: one of slow work, and more of quick work, until a quarter of a second is spent. */
export const typicalSeconds = (work: () => unknown): number => {
  const times: number[] = [];
  let spent = 0;
  while (times.length === 0 || (spent < 0.25 && times.length < 25)) {
    const seconds = secondsOf(work);
    times.push(seconds);
    spent += seconds;
  }
  return median(times);
};
