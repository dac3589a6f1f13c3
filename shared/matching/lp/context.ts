import type { Fits } from '../answer.ts';
import type { Market } from '../market.ts';
import { lpNames, type Names } from './names.ts';

/** One side's party or offer that no rule excludes, with its fit. */
type Eligible<T> = T & { readonly fit: number };

type OfferOf = { readonly provider: string; readonly element: string };

/** What every part of the program is written from. */
export type Context = {
  readonly market: Market;
  readonly names: Names;
  readonly offers: readonly Eligible<
    OfferOf & { readonly price: number; readonly evidence: number; readonly weight: number }
  >[];
  readonly providers: readonly Market['providers'][number][];
  readonly investors: readonly Eligible<Market['investors'][number]>[];
  readonly employers: readonly Eligible<Market['employers'][number]>[];
  /** Kroner in one unit of the amounts: a power of ten, so that the capital is between one and ten of them. */
  readonly unit: number;
};

/** The fits of those who are not excluded are all that the program needs of them. */
export type FitsOnly = {
  readonly offers: readonly Pick<Fits['offers'][number], 'provider' | 'element' | 'fit'>[];
  readonly investors: readonly Pick<Fits['investors'][number], 'investor' | 'fit'>[];
  readonly employers: readonly Pick<Fits['employers'][number], 'employer' | 'fit'>[];
};

const fitsBy = <T extends { readonly fit?: number | undefined }>(
  rows: readonly T[],
  key: (row: T) => string,
) => new Map(rows.flatMap((row) => (row.fit === undefined ? [] : [[key(row), row.fit] as const])));

const eligible = <T>(parties: readonly T[], fitOf: (party: T) => number | undefined): Eligible<T>[] =>
  parties.flatMap((party) => {
    const fit = fitOf(party);
    return fit === undefined ? [] : [{ ...party, fit }];
  });

const eligibleOffers = (market: Market, fits: FitsOnly): Context['offers'] => {
  const fitOf = fitsBy(fits.offers, (row) => JSON.stringify([row.provider, row.element]));
  const weightOf = new Map(market.need.elements.map(({ element, weight }) => [element, weight]));
  return market.providers.flatMap(({ id, offers }) =>
    offers.flatMap(({ element, price, evidence }) => {
      const weight = weightOf.get(element);
      const fit = fitOf.get(JSON.stringify([id, element]));
      return weight === undefined || fit === undefined
        ? []
        : [{ provider: id, element, price, evidence, weight, fit }];
    }),
  );
};

/** The variables' names depend on the market alone, so that a solution can be read without its program. */
export const namesOf = ({ need, providers, investors, employers }: Market): Names =>
  lpNames(
    [...providers, ...investors, ...employers].map(({ id }) => id),
    need.elements.map(({ element }) => element),
  );

export const contextOf = (market: Market, fits: FitsOnly): Context => {
  const offers = eligibleOffers(market, fits);
  const delivering = new Set(offers.map((offer) => offer.provider));
  const investorFit = fitsBy(fits.investors, (row) => row.investor);
  const employerFit = fitsBy(fits.employers, (row) => row.employer);
  return {
    market,
    names: namesOf(market),
    offers,
    providers: market.providers.filter(({ id }) => delivering.has(id)),
    investors: eligible(market.investors, ({ id }) => investorFit.get(id)),
    employers: eligible(market.employers, ({ id }) => employerFit.get(id)),
    unit: 10 ** Math.floor(Math.log10(market.need.capital)),
  };
};
