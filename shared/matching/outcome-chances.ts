import { betaBinomial } from './beta-binomial.ts';
import type { NeedTerms } from './terms.ts';

/** How probable it is that 0, 1, … all participants reach an outcome, seen from before the start. */
export type OutcomeChances = { metric: string; month: number; chances: Float64Array };

const next = (before: Float64Array, row: (trials: number) => Float64Array): Float64Array => {
  const after = new Float64Array(before.length);
  before.forEach((probability, trials) => {
    if (probability === 0) return;
    row(trials).forEach((chance, persons) => {
      after[persons]! += probability * chance;
    });
  });
  return after;
};

/** The distribution of the number of persons at each link of the chain (§2), in order of month. For drawing. */
export const outcomeChances = ({ participants, outcomes }: NeedTerms): OutcomeChances[] => {
  let chances = new Float64Array(participants + 1);
  chances[participants] = 1;
  return outcomes
    .toSorted((a, b) => a.month - b.month)
    .map(({ metric, month, expectedShare: share, strength }) => {
      chances = next(chances, betaBinomial({ share, strength }, participants)) as typeof chances;
      return { metric, month, chances };
    });
};
