import type { ContractTerms, Consortium as Entry, Fits } from '../matching/answer.ts';
import type { Market } from '../matching/market.ts';
import type { Figures, Party } from './consortium.ts';

type Named = { id: string; name?: string };

/** The parties of an entry, each with the name that the frozen market holds. */
export const partiesOf = (entry: Entry, market: Market): Party[] => {
  const nameOf = (list: readonly Named[], id: string) => list.find((one) => one.id === id)?.name ?? id;
  const providers = [...new Set(entry.deliveries.map(({ provider }) => provider))].sort();
  return [
    ...providers.map((id) => ({
      profileId: id,
      side: 'provider' as const,
      name: nameOf(market.providers, id),
    })),
    ...entry.investments.map(({ investor: id }) => ({
      profileId: id,
      side: 'investor' as const,
      name: nameOf(market.investors, id),
    })),
    ...entry.jobs.map(({ employer: id }) => ({
      profileId: id,
      side: 'employer' as const,
      name: nameOf(market.employers, id),
    })),
  ];
};

const evidenceOf = (entry: Entry, market: Market): number[] =>
  entry.deliveries.map(({ provider, element }) => {
    const offers = market.providers.find(({ id }) => id === provider)?.offers ?? [];
    return offers.find((offer) => offer.element === element)?.evidence ?? 0;
  });

/** What the browsing list shows, sorts and filters by. */
export const figuresOf = (entry: Entry, market: Market, contract: ContractTerms): Figures => {
  const providers = market.providers.filter(({ id }) =>
    entry.deliveries.some(({ provider }) => provider === id),
  );
  const raised = entry.investments.reduce((sum, { amount }) => sum + amount, 0);
  const areas = new Set(providers.flatMap((provider) => provider.areas));
  return {
    score: entry.score,
    value: entry.value,
    raised,
    capitalGap: Math.max(0, market.need.capital - raised),
    expectedReturn: contract.expectedReturn,
    lossProbability: contract.lossProbability,
    lowestEvidence: Math.min(4, ...evidenceOf(entry, market)),
    providerKinds: [...new Set(providers.map(({ kind }) => kind))].sort(),
    areas: market.need.areas.filter((area) => areas.has(area)),
    positions: entry.jobs.reduce((sum, { positions }) => sum + positions, 0),
    gaps: entry.gaps.length,
  };
};

/** The part of a run's fits that this entry is made of. */
export const fitsOf = (entry: Entry, fits: Fits): Fits => ({
  offers: fits.offers.filter(({ provider, element }) =>
    entry.deliveries.some((one) => one.provider === provider && one.element === element),
  ),
  investors: fits.investors.filter(({ investor }) =>
    entry.investments.some((one) => one.investor === investor),
  ),
  employers: fits.employers.filter(({ employer }) => entry.jobs.some((one) => one.employer === employer)),
});
