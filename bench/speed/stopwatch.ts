import { median } from './statistics.ts';

/** Seconds that one call takes. */
export const secondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The median of several calls: at least three, and more for quick work, until a quarter of a second is spent. */
export const typicalSeconds = (work: () => unknown): number => {
  const times: number[] = [];
  let spent = 0;
  while (times.length < 3 || (spent < 0.25 && times.length < 25)) {
    const seconds = secondsOf(work);
    times.push(seconds);
    spent += seconds;
    if (spent > 5) break;
  }
  return median(times);
};
