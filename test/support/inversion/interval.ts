/** What a reader knows of a number: that it is no less than `lo` and no more than `hi`. */
export type Interval = { lo: number; hi: number };

export const anything: Interval = { lo: -Infinity, hi: Infinity };
export const exactly = (value: number): Interval => ({ lo: value, hi: value });
export const around = (value: number, within: number): Interval => ({
  lo: value - within,
  hi: value + within,
});

/** Numbers are computed in floating point: bounds that miss each other by no more than this meet. */
const rounding = 1e-9;

export const meet = (one: Interval, other: Interval): Interval => {
  const [lo, hi] = [Math.max(one.lo, other.lo), Math.min(one.hi, other.hi)];
  if (lo <= hi) return { lo, hi };
  if (lo - hi > rounding * Math.max(1, Math.abs(lo))) throw new Error(`Nothing is both ${lo} and ${hi}`);
  return { lo: hi, hi: lo };
};

export const add = (all: readonly Interval[]): Interval => ({
  lo: all.reduce((sum, { lo }) => sum + lo, 0),
  hi: all.reduce((sum, { hi }) => sum + hi, 0),
});
export const minus = (one: Interval, other: Interval): Interval => ({
  lo: one.lo - other.hi,
  hi: one.hi - other.lo,
});
export const scale = ({ lo, hi }: Interval, by: number): Interval => ({ lo: lo * by, hi: hi * by });

/** Of intervals that are not negative. */
export const times = (one: Interval, other: Interval): Interval => ({
  lo: Math.max(0, one.lo) * Math.max(0, other.lo),
  hi: one.hi * other.hi,
});
export const over = (one: Interval, by: Interval): Interval => ({
  lo: by.hi > 0 ? Math.max(0, one.lo) / by.hi : 0,
  hi: by.lo > 0 ? one.hi / by.lo : Infinity,
});

/** What each term of a sum can be, when the sum is known: the sum less all the others. */
export const partsOf = (sum: Interval, terms: readonly Interval[]): Interval[] =>
  terms.map((term, at) => meet(term, minus(sum, add(terms.filter((_, other) => other !== at)))));
