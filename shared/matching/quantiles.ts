import type { Payout, TotalVisitor } from './payout.ts';

const binCount = 4096;
/** Totals closer than this (kroner) are one total: the sums that make them up are rounded. */
const sameTotal = 1e-6;
/** A cumulative probability that falls short by rounding only has been reached. */
const rounding = 1e-9;

/** Narrows down where a quantile lies: the range it is in, and the probability of everything below that range. */
type Hunt = { wanted: number; low: number; high: number; below: number; found: boolean };

type Bins = { mass: Float64Array; least: Float64Array; most: Float64Array };

const emptyBins = (): Bins => ({
  mass: new Float64Array(binCount),
  least: new Float64Array(binCount).fill(Infinity),
  most: new Float64Array(binCount).fill(-Infinity),
});

const into = ({ low, high }: Hunt, bins: Bins): TotalVisitor => {
  const scale = high > low ? (binCount - 1) / (high - low) : 0;
  return (total, probability) => {
    if (total < low || total > high) return;
    const bin = Math.floor((total - low) * scale);
    bins.mass[bin]! += probability;
    if (total < bins.least[bin]!) bins.least[bin] = total;
    if (total > bins.most[bin]!) bins.most[bin] = total;
  };
};

/** The bin in which the wanted probability is reached becomes the range. */
const narrow = (hunt: Hunt, { mass, least, most }: Bins): Hunt => {
  let below = hunt.below;
  let last = -1;
  for (let bin = 0; bin < binCount; bin += 1) {
    if (mass[bin] === 0) continue;
    last = bin;
    if (below + mass[bin]! >= hunt.wanted - rounding) break;
    below += mass[bin]!;
  }
  const [low, high] = [least[last]!, most[last]!];
  return { ...hunt, low, high, below, found: high - low < sameTotal };
};

/**
 * The smallest totals (kroner) that are not exceeded with each of the `wanted` probabilities. Exact, without storing the
 * distribution: each pass over the totals splits the range that still holds the answer into bins.
 */
export const quantilesOf = (payout: Payout, wanted: readonly number[]): number[] => {
  let hunts = wanted.map(
    (one): Hunt => ({ wanted: one, low: 0, high: payout.highest, below: 0, found: false }),
  );
  while (hunts.some((hunt) => !hunt.found)) {
    const rounds = hunts.map((hunt) => ({ hunt, bins: emptyBins() }));
    const visitors = rounds.filter(({ hunt }) => !hunt.found).map(({ hunt, bins }) => into(hunt, bins));
    payout.eachTotal((total, probability) => {
      for (const visit of visitors) visit(total, probability);
    });
    hunts = rounds.map(({ hunt, bins }) => (hunt.found ? hunt : narrow(hunt, bins)));
  }
  return hunts.map((hunt) => hunt.low);
};
