import * as z from 'zod';
import { contractTermsSchema } from './answer.ts';
import { compose } from './compose.ts';
import { contractTerms } from './contract.ts';
import { fitsOf } from './fits.ts';
import { leversOf, type Step, stepSchema } from './levers.ts';
import type { Market } from './market.ts';
import { type TimeLeft, type TimeLimit, timeLeft } from './time-limit.ts';
import { investorCategories, investorCategorySchema } from './vocabulary.ts';

const remedySchema = z.object({
  step: stepSchema,
  /** What the payer can expect to pay more, in kroner; 0 for a change that is not paid for. */
  cost: z.number(),
  /** The best score without penalties after the change. */
  value: z.number(),
  contract: contractTermsSchema,
  /** How many investors of each category fit before and after, at the contract's new return and risk. */
  categories: z.array(z.object({ category: investorCategorySchema, before: z.int(), after: z.int() })),
});

export const sensitivitySchema = z.object({
  /** The part of the capital that the best consortium does not raise, 0–1; 0 where there is nothing to close. */
  missing: z.number(),
  /** Single changes that close the gap, the cheapest for the payer first. */
  remedies: z.array(remedySchema),
});
export type Sensitivity = z.infer<typeof sensitivitySchema>;

type Best = { missing: number; gaps: number; value: number };

const bestOf = (market: Market, time: TimeLeft): Best => {
  const [best] = compose(market, { ...time.share(), k: 1 }).consortia;
  const gap = best?.gaps.find(({ kind }) => kind === 'capital');
  return { missing: Number(gap?.of ?? 0), gaps: best?.gaps.length ?? 0, value: best?.value ?? 0 };
};

const fitting = (market: Market): Map<string, number> => {
  const { investors } = fitsOf(market, contractTerms(market.need));
  const fit = new Set(
    investors.filter(({ excluded }) => excluded === undefined).map(({ investor }) => investor),
  );
  const counted = investorCategories.map(
    (category) =>
      [
        category,
        market.investors.filter((one) => one.category === category && fit.has(one.id)).length,
      ] as const,
  );
  return new Map(counted);
};

/** The fewest steps of a lever that close the gap, by halving; none where its last step does not. */
const fewestSteps = (closes: (steps: number) => boolean, most: number): number | undefined => {
  if (most < 1 || !closes(most)) return undefined;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (closes(middle)) high = middle;
    else low = middle;
  }
  return high;
};

type Found = { step: Step; value: number };

const remedy = (before: Market, after: Market, { step, value }: Found): Sensitivity['remedies'][number] => {
  const [was, is] = [fitting(before), fitting(after)];
  const contract = contractTerms(after.need);
  return {
    step,
    cost: Math.max(0, contract.expectedPayout - contractTerms(before.need).expectedPayout),
    value,
    contract,
    categories: investorCategories.map((category) => ({
      category,
      before: was.get(category) ?? 0,
      after: is.get(category) ?? 0,
    })),
  };
};

/**
 * Which single change of the need's terms would close the best consortium's capital gap, and what each costs the payer
 * in expected payments. A lever is moved in whole steps and the fewest that close the gap are found by halving, which is
 * exact as long as more of it never hurts; the change told always closes the gap.
 */
export const sensitivityOf = (market: Market, limit: TimeLimit = {}): Sensitivity => {
  const time = timeLeft(limit);
  const before = bestOf(market, time);
  if (before.missing === 0) return { missing: 0, remedies: [] };
  // Closing one gap by opening another, as too little capital for the deliveries would, is no remedy.
  const closes = (after: Best) => after.missing === 0 && after.gaps < before.gaps;
  const remedies = leversOf(market.need).flatMap(({ most, apply, tell }) => {
    if (time.isOver()) return [];
    const at = (steps: number): Market => ({ ...market, need: apply(steps) });
    const steps = fewestSteps((count) => closes(bestOf(at(count), time)), most);
    if (steps === undefined) return [];
    return [remedy(market, at(steps), { step: tell(steps), value: bestOf(at(steps), time).value })];
  });
  return { missing: before.missing, remedies: remedies.sort((a, b) => a.cost - b.cost || b.value - a.value) };
};
