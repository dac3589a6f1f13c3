import { lpNames, type Names } from '../../matching/lp/names.ts';
import type { Market } from '../market/market.ts';
import type { Employer, Investor, Offer, Provider } from '../market/parties.ts';

/** The bands at which a program is written, as shares of 1. */
export type ProgramBands = { index: number; layer: number };

/** The fits of everybody whom no rule excludes, at some bands. */
export type ProgramFits = {
  offers: readonly { provider: string; element: string; fit?: number | undefined }[];
  investors: readonly { investor: string; fit?: number | undefined }[];
  employers: readonly { employer: string; fit?: number | undefined }[];
};

/** One possible delivery with its bounds and the places (in `areas`) that it could serve. */
export type ProgramOffer = Offer & {
  provider: Provider;
  fit: number;
  /** Its part of the weights of all elements. */
  weight: number;
  areas: number[];
  least: number;
};

/** All that the parts of the program are written from: the market, and nothing of the search. */
export type Context = {
  market: Market;
  names: Names;
  bands: ProgramBands;
  areas: string[];
  offers: ProgramOffer[];
  providers: Provider[];
  investors: (Investor & { fit: number })[];
  employers: (Employer & { fit: number })[];
  /** G of the formal model. */
  gap: number;
  /** Kroner in one unit of the program's amounts, so that no coefficient is tiny. */
  unit: number;
  persons: (offer: ProgramOffer, area: number) => string;
  delivery: (offer: ProgramOffer) => string;
};

const gapPenalty = ({ need }: Market): number => {
  const { maxProviders, maxInvestors, maxEmployers } = need.rules;
  const required = need.elements.filter((element) => element.required).length;
  return 4 + required + need.weights.party * (maxProviders + maxInvestors + maxEmployers);
};

const offersOf = (market: Market, fits: ProgramFits, areas: readonly string[]): ProgramOffer[] => {
  const { need } = market;
  const fit = new Map(fits.offers.map((one) => [JSON.stringify([one.provider, one.element]), one.fit]));
  const total = need.elements.reduce((sum, { weight }) => sum + weight, 0);
  return market.providers.flatMap((provider) =>
    provider.offers.flatMap((offer): ProgramOffer[] => {
      const wanted = need.elements.find(({ element }) => element === offer.element);
      const value = fit.get(JSON.stringify([provider.id, offer.element]));
      if (!wanted || value === undefined) return [];
      const served = areas.flatMap((area, at) => (provider.areas.includes(area) ? [at] : []));
      const reach = served.reduce((sum, at) => sum + need.spread[areas[at]!]!, 0);
      const group = Math.min(
        offer.minimum ?? need.rules.minGroup,
        need.rules.minGroup,
        offer.capacity,
        reach,
      );
      return [
        {
          ...offer,
          provider,
          fit: value,
          weight: wanted.weight / total,
          areas: served,
          least: Math.max(1, group),
        },
      ];
    }),
  );
};

const fitting = <T extends { id: string }>(
  parties: readonly T[],
  fits: ReadonlyMap<string, number | undefined>,
) =>
  parties.flatMap((party) => {
    const fit = fits.get(party.id);
    return fit === undefined ? [] : [{ ...party, fit }];
  });

/** Gathers everybody whom no rule excludes. */
export const contextOf = (market: Market, fits: ProgramFits, bands: ProgramBands): Context => {
  const { need, providers, investors, employers } = market;
  const names = lpNames(
    [...providers, ...investors, ...employers].map(({ id }) => id),
    need.elements.map(({ element }) => element),
  );
  const areas = [...new Set(need.areas)].filter((area) => need.spread[area]! > 0);
  const offers = offersOf(market, fits, areas);
  const delivering = new Set(offers.map(({ provider }) => provider.id));
  const delivery = (offer: ProgramOffer) => names.delivery(offer.provider.id, offer.element);
  return {
    market,
    names,
    bands,
    areas,
    offers,
    providers: providers.filter(({ id }) => delivering.has(id)),
    investors: fitting(investors, new Map(fits.investors.map((one) => [one.investor, one.fit]))),
    employers:
      need.jobs > 0 ? fitting(employers, new Map(fits.employers.map((one) => [one.employer, one.fit]))) : [],
    gap: gapPenalty(market),
    unit: 10 ** Math.max(0, Math.floor(Math.log10(need.capital)) - 2),
    delivery,
    persons: (offer, area) => `${delivery(offer)}__in__${area}`,
  };
};
