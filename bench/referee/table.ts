import type { Market } from '../../shared/matching/market.ts';
import { type RefereeFits, refereeFits } from './fits.ts';

/** The market by id, with the referee's own fits; a key that is not there means excluded or unknown. */
export type Table = {
  readonly need: Market['need'];
  readonly fits: RefereeFits;
  readonly providers: ReadonlyMap<string, Market['providers'][number]>;
  readonly investors: ReadonlyMap<string, Market['investors'][number]>;
  readonly employers: ReadonlyMap<string, Market['employers'][number]>;
  readonly offerFit: (provider: string, element: string) => number | undefined;
  readonly investorFit: (id: string) => number | undefined;
  readonly employerFit: (id: string) => number | undefined;
};

const byId = <T extends { readonly id: string }>(parties: readonly T[]): Map<string, T> =>
  new Map(parties.map((party) => [party.id, party]));

export const tableOf = (market: Market): Table => {
  const fits = refereeFits(market);
  const offers = new Map(fits.offers.map((one) => [`${one.provider}\n${one.element}`, one.fit]));
  const investors = new Map(fits.investors.map((one) => [one.investor, one.fit]));
  const employers = new Map(fits.employers.map((one) => [one.employer, one.fit]));
  return {
    need: market.need,
    fits,
    providers: byId(market.providers),
    investors: byId(market.investors),
    employers: byId(market.employers),
    offerFit: (provider, element) => offers.get(`${provider}\n${element}`),
    investorFit: (id) => investors.get(id),
    employerFit: (id) => employers.get(id),
  };
};
