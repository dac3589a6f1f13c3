import type { Problem } from './problem.ts';

/** A gap that has to be closed: its kind, and the element where it is one. */
export type ClosedGap = { kind: 'element' | 'small-providers' | 'capital' | 'jobs'; element: number };

/** Which parties a search may use and has to use, by their places in the problem. */
export type Scope = {
  problem: Problem;
  providers: readonly number[];
  investors: readonly number[];
  employers: readonly number[];
  /** Providers, investors and employers that every consortium has to hold. */
  pinned: { providers: ReadonlySet<number>; investors: ReadonlySet<number>; employers: ReadonlySet<number> };
  closed: ClosedGap | null;
};

export type ScopeOptions = {
  /** Parties that may not take part. */
  exclude?: readonly string[];
  /** Parties that every consortium has to hold. */
  keep?: readonly string[];
  /** Only these parties may take part; all where it is left out. */
  only?: readonly string[];
  closed?: ClosedGap | null;
};

/** The places of those that may take part and have to. An id to keep that is not in the market is no restriction. */
export const scopeOf = (
  problem: Problem,
  { exclude = [], keep = [], only, closed = null }: ScopeOptions,
): Scope => {
  const [out, pins, within] = [new Set(exclude), new Set(keep), only && new Set(only)];
  const left = (side: readonly { id: string; index: number }[]) =>
    side.filter(({ id }) => !out.has(id) && (!within || within.has(id))).map(({ index }) => index);
  const pinned = (side: readonly { id: string; index: number }[]) =>
    new Set(side.filter(({ id }) => pins.has(id)).map(({ index }) => index));
  return {
    problem,
    providers: left(problem.providers),
    investors: left(problem.investors),
    employers: left(problem.employers),
    pinned: {
      providers: pinned(problem.providers),
      investors: pinned(problem.investors),
      employers: pinned(problem.employers),
    },
    closed,
  };
};
