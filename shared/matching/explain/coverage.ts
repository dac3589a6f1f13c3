import * as z from 'zod';
import type { Market } from '../market.ts';
import type { Contribution } from './contributions.ts';

/** Below this fit an element is covered, but thinly (§5). */
export const thinFit = 0.4;

export const coverageSchema = z.object({
  element: z.string(),
  required: z.boolean(),
  state: z.enum(['covered', 'thin', 'missing']),
  provider: z.string().optional(),
  fit: z.number().optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** How each element of the need is answered for: covered, thin, or missing. */
export const coverageOf = ({ need }: Market, contributions: readonly Contribution[]): Coverage[] =>
  need.elements.map(({ element, required }) => {
    const found = contributions.find((one) => one.element === element);
    if (found === undefined) return { element, required, state: 'missing' };
    const state = found.fit < thinFit ? 'thin' : 'covered';
    return { element, required, state, provider: found.party, fit: found.fit };
  });
