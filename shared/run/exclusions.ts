import type { Fits } from '../matching/answer.ts';
import type { FrozenMarket } from './market.ts';

export type Excluded = { partyId: string; name: string; element?: string; rule: string };

/** Who was excluded from a run, and by which rule; an offer at a time for providers. */
export const exclusionsOf = (fits: Fits, market: FrozenMarket): Excluded[] => {
  const names = new Map(
    [...market.providers, ...market.investors, ...market.employers].map(({ id, name }) => [id, name]),
  );
  const named = (partyId: string, rule: string | undefined, element?: string): Excluded[] =>
    rule === undefined
      ? []
      : [{ partyId, name: names.get(partyId) ?? partyId, rule, ...(element ? { element } : {}) }];
  return [
    ...fits.offers.flatMap(({ provider, element, excluded }) => named(provider, excluded, element)),
    ...fits.investors.flatMap(({ investor, excluded }) => named(investor, excluded)),
    ...fits.employers.flatMap(({ employer, excluded }) => named(employer, excluded)),
  ];
};
