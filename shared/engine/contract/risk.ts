import type { Need } from '../market/terms.ts';
import { figuresAt } from './layer.ts';
import { type CumulativeTotal, chainOf, payoutsAt, shareAt } from './payout.ts';

const quantileRounding = 1e-12;

type Totals = { totals: Float64Array; probabilities: Float64Array };

const collect = ({ eachTotal }: CumulativeTotal): Totals => {
  const totals: number[] = [];
  const probabilities: number[] = [];
  eachTotal((_, total, probability) => {
    totals.push(total);
    probabilities.push(probability);
  });
  return { totals: Float64Array.from(totals), probabilities: Float64Array.from(probabilities) };
};

/** The smallest total t with P(T ≤ t) ≥ the wanted probability. Each pass halves the range and snaps it to totals. */
const quantileOf = ({ totals, probabilities }: Totals, wanted: number): number => {
  let [low, high] = [Infinity, -Infinity];
  for (const total of totals) {
    low = Math.min(low, total);
    high = Math.max(high, total);
  }
  while (low < high) {
    const middle = low + (high - low) / 2;
    let [mass, below, above] = [0, low, high];
    totals.forEach((total, place) => {
      if (total <= middle) {
        mass += probabilities[place]!;
        if (total > below) below = total;
      } else if (total < above) above = total;
    });
    if (mass >= wanted - quantileRounding) high = below;
    else low = above;
  }
  return low;
};

/** What people are shown of a consortium's risk: exact figures at its own index and layer. */
export type Risk = {
  layer: number;
  expectedPayout: number;
  expectedReturn: number | null;
  lossProbability: number | null;
  quantiles: { p05: number; p50: number; p95: number };
  shares: { metric: string; expected: number; baseline: number }[];
};

/** The exact risk at a delivery index, with `layer` kroner of return-seeking capital. */
export const riskAt = (need: Need, index: number, layer: number): Risk => {
  const last = collect(payoutsAt(need, index).at(-1)!);
  const expectedPayout = last.totals.reduce(
    (sum, total, place) => sum + total * last.probabilities[place]!,
    0,
  );
  const figures = layer > 0 ? figuresAt(need, index, [layer])[0]! : null;
  return {
    layer,
    expectedPayout,
    expectedReturn: figures?.expectedReturn ?? null,
    lossProbability: figures?.lossProbability ?? null,
    quantiles: { p05: quantileOf(last, 0.05), p50: quantileOf(last, 0.5), p95: quantileOf(last, 0.95) },
    shares: chainOf(need).map((outcome) => ({
      metric: outcome.metric,
      expected: shareAt(outcome, index, need),
      baseline: outcome.baselineShare,
    })),
  };
};
