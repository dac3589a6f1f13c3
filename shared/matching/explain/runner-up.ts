import * as z from 'zod';
import type { Explanation } from './entry.ts';

const parts = ['elements', 'capital', 'jobs', 'parties', 'gaps'] as const;

/** How two entries differ, part by part; positive where the first is better. The parts add up to `difference`. */
export const comparisonSchema = z.object({
  difference: z.number(),
  parts: z.array(z.object({ part: z.enum(parts), difference: z.number() })),
  /** The part that decided it. */
  decisive: z.enum(parts),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const partsOf = ({ contributions, parties, gaps }: Explanation): Record<(typeof parts)[number], number> => {
  const of = (side: string) =>
    total(contributions.filter((one) => one.side === side).map((one) => one.contribution));
  return {
    elements: of('provider'),
    capital: of('investor'),
    jobs: of('employer'),
    parties: parties.cost,
    gaps: total(gaps.map(({ cost }) => cost)),
  };
};

/** Why the second entry lost to the first (§5). */
export const compareEntries = (first: Explanation, second: Explanation): Comparison => {
  const [one, other] = [partsOf(first), partsOf(second)];
  const differences = parts.map((part) => ({ part, difference: one[part] - other[part] }));
  const [most] = [...differences].sort((a, b) => b.difference - a.difference);
  return { difference: first.score - second.score, parts: differences, decisive: most?.part ?? 'elements' };
};
