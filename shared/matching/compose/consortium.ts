import type { Consortium } from '../answer.ts';
import { closerOf, gapsOf } from './gaps.ts';
import type { Problem } from './problem.ts';
import type { SearchOptions } from './search.ts';
import type { Scored } from './team.ts';

/** Writes one found team as an entry of the answer. */
export const consortiumOf = (
  problem: Problem,
  { found, optimal, bound }: { found: Scored; optimal: boolean; bound: number },
  options: Pick<SearchOptions, 'expired'>,
): Consortium => {
  const gaps = gapsOf(problem, found);
  return {
    score: found.score,
    value: gaps.reduce((sum, gap) => sum + gap.penalty, found.score),
    optimal,
    bound: optimal ? found.score : Math.max(bound, found.score),
    deliveries: found.deliveries.map(({ provider, element }) => ({
      provider: problem.providers[provider]!.id,
      element: problem.need.elements[element]!.element,
    })),
    investments: found.finance.chosen[0]!.map(({ row, amount }) => ({ investor: row.id, amount })),
    jobs: found.finance.chosen[1]!.map(({ row, amount }) => ({ employer: row.id, positions: amount })),
    gaps: gaps.map((gap) => ({
      kind: gap.kind,
      of: gap.of,
      closedBy: closerOf(problem, { found, gap }, options),
    })),
  };
};
