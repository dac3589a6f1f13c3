import type { Market } from '../market/market.ts';

/** What gaps cost. `gap` is G of the formal model. */
export type Penalty = {
  gap: number;
  /** What the search uses for G. */
  search: number;
  /** The least kroner that leave no capital gap. */
  enoughCapital: number;
};

/** The share of the capital that is missing, to within 10⁻⁵. */
export const missingCapital = (raised: number, capital: number): number => {
  const missing = Math.max(0, 1 - 1e-5 - raised / capital);
  return missing > 1e-9 ? missing : 0;
};

const enoughCapital = (capital: number): number => {
  let enough = Math.ceil(capital * (1 - 1e-5 - 1e-9));
  while (enough > 0 && missingCapital(enough - 1, capital) === 0) enough -= 1;
  while (missingCapital(enough, capital) > 0) enough += 1;
  return enough;
};

/**
 * G, and a smaller G that puts all consortia in the same order. From 2n · 10 on, the smallest difference in gaps (half a
 * person's share) outweighs all else, so a still larger G changes no order. It would only swallow digits of the value.
 */
export const penaltyOf = ({ need, providers, investors, employers }: Market): Penalty => {
  const { rules, weights, elements, participants, capital } = need;
  const required = elements.filter((element) => element.required).length;
  const maxima = rules.maxProviders + rules.maxInvestors + rules.maxEmployers;
  const gap = 4 + required + weights.party * maxima;
  const parties = providers.length + investors.length + employers.length;
  const decisive = 4 * participants * (8 + weights.party * parties);
  return { gap, search: Math.min(gap, decisive), enoughCapital: enoughCapital(capital) };
};
