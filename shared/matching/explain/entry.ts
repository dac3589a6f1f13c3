import * as z from 'zod';
import { type Consortium, type Fits, gapSchema } from '../answer.ts';
import type { Market } from '../market.ts';
import { type Contribution, contributionSchema, contributionsOf } from './contributions.ts';
import { coverageOf, coverageSchema } from './coverage.ts';

/** Everything that an entry's score is made of: the parts add up to the score. */
export const explanationSchema = z.object({
  score: z.number(),
  /** The score without the penalties for gaps. */
  value: z.number(),
  contributions: z.array(contributionSchema),
  /** What the number of parties costs; not above 0. */
  parties: z.object({ count: z.int(), cost: z.number() }),
  /** What each gap costs; not above 0. */
  gaps: z.array(gapSchema.extend({ cost: z.number() })),
  coverage: z.array(coverageSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

const partyCount = (entry: Consortium): number =>
  new Set(entry.deliveries.map(({ provider }) => provider)).size +
  entry.investments.length +
  entry.jobs.length;

/** G of §4: more than anything else that the score can move by. */
export const gapPenalty = ({ need: { rules, weights } }: Market): number =>
  2 + weights.party * (rules.maxProviders + rules.maxInvestors + rules.maxEmployers);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Explains one entry of an answer. `fits` are the answer's own, or the part of them that the entry is made of. */
export const explainEntry = (market: Market, fits: Fits, entry: Consortium): Explanation => {
  const contributions: Contribution[] = contributionsOf(market, fits, entry);
  const count = partyCount(entry);
  const cost = -market.need.weights.party * count;
  const penalty = gapPenalty(market);
  const gaps = entry.gaps.map((gap) => ({
    ...gap,
    cost: -penalty - (gap.kind === 'capital' ? Number(gap.of) : 0),
  }));
  const value = sum(contributions.map((one) => one.contribution)) + cost;
  return {
    score: value + sum(gaps.map((gap) => gap.cost)),
    value,
    contributions,
    parties: { count, cost: count === 0 ? 0 : cost },
    gaps,
    coverage: coverageOf(market, contributions),
  };
};
