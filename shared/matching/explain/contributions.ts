import * as z from 'zod';
import { type Consortium, type CriterionRow, criterionRowSchema, type Fits } from '../answer.ts';
import type { Market } from '../market.ts';

/** One criterion's part of the score: `share` · `weight` · `value`. */
const partSchema = criterionRowSchema.extend({ contribution: z.number() });

/** What one delivery, investment or job offer adds to the score, criterion by criterion. */
export const contributionSchema = z.object({
  side: z.enum(['provider', 'investor', 'employer']),
  party: z.string(),
  /** The element delivered; none for the other sides. */
  element: z.string().optional(),
  fit: z.number(),
  /** What the fit is multiplied by: the weight of its side times its part of that side. */
  share: z.number(),
  contribution: z.number(),
  criteria: z.array(partSchema),
  /** The criterion that holds it back the most; none where every one is at its best. */
  against: partSchema.extend({ loss: z.number() }).optional(),
});
export type Contribution = z.infer<typeof contributionSchema>;

type OfNeed = Pick<Market, 'need'>;

type Placed = Pick<Contribution, 'side' | 'party' | 'share'> & { element?: string };

const strongestAgainst = (parts: Contribution['criteria'], share: number): Contribution['against'] => {
  const [worst] = parts
    .map((part) => ({ ...part, loss: share * part.weight - part.contribution }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss);
  return worst;
};

const contribution = (placed: Placed, rows: readonly CriterionRow[]): Contribution => {
  const criteria = rows.map((row) => ({ ...row, contribution: placed.share * row.weight * row.value }));
  const fit = rows.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const against = strongestAgainst(criteria, placed.share);
  return { ...placed, fit, contribution: placed.share * fit, criteria, ...(against ? { against } : {}) };
};

const deliveries = ({ need }: OfNeed, fits: Fits, entry: Consortium): Contribution[] => {
  const sum = need.elements.reduce((total, { weight }) => total + weight, 0);
  return entry.deliveries.map(({ provider, element }) => {
    const weight = need.elements.find((row) => row.element === element)?.weight ?? 0;
    const found = fits.offers.find((row) => row.provider === provider && row.element === element);
    const share = (need.weights.elements * weight) / sum;
    return contribution({ side: 'provider', party: provider, element, share }, found?.criteria ?? []);
  });
};

const investments = ({ need }: OfNeed, fits: Fits, entry: Consortium): Contribution[] =>
  entry.investments.map(({ investor, amount }) => {
    const found = fits.investors.find((row) => row.investor === investor);
    const share = (need.weights.capital * amount) / need.capital;
    return contribution({ side: 'investor', party: investor, share }, found?.criteria ?? []);
  });

const jobs = ({ need }: OfNeed, fits: Fits, entry: Consortium): Contribution[] =>
  entry.jobs.map(({ employer, positions }) => {
    const found = fits.employers.find((row) => row.employer === employer);
    const share = (need.weights.jobs * positions) / need.jobs;
    return contribution({ side: 'employer', party: employer, share }, found?.criteria ?? []);
  });

/** What every party adds to an entry's score (§4, §5), in the entry's own order. */
export const contributionsOf = (market: OfNeed, fits: Fits, entry: Consortium): Contribution[] => [
  ...deliveries(market, fits, entry),
  ...investments(market, fits, entry),
  ...jobs(market, fits, entry),
];
