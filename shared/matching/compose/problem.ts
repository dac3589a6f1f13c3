import type { ContractTerms, Fits } from '../answer.ts';
import { largestInvestment } from '../fits.ts';
import type { Market } from '../market.ts';
import type { MatchingNeed } from '../terms.ts';
import { isSmallProvider, providerKinds } from '../vocabulary.ts';
import { byId, conflictsOf, type Opponents } from './conflicts.ts';

/** The element whose provider decides which employers that need follow-up can join (§4, rule 6). */
export const followUpElement = 'employer-follow-up';

/** One delivery that could be: `value` is its part of the score, `cost` its price for all participants (kroner). */
export type OfferRow = { element: number; value: number; cost: number; evidence: number };

export type ProviderRow = {
  index: number;
  id: string;
  /** A bit for the kind, to test against the kinds that an investor funds. */
  kind: number;
  small: boolean;
  offers: OfferRow[];
  areas: readonly string[];
  /** Indices of providers, investors and employers that it cannot meet. */
  conflicts: Opponents;
};

/** An investor or employer: up to `most` and at least `least` units (kroner or positions) at `worth` of score a unit. */
export type BackerRow = { index: number; id: string; worth: number; least: number; most: number };

export type InvestorRow = BackerRow & { kinds: number; minEvidence: number };
export type EmployerRow = BackerRow & { area: string; needsFollowUp: boolean };

/** What each gap costs; raised for the one gap that somebody is asked to close. */
export type Penalties = { elements: number[]; small: number; capital: number };

/** The market as numbers, every side in order of id, so that the order of the file cannot matter. */
export type Problem = {
  need: MatchingNeed;
  fits: Fits;
  contract: ContractTerms;
  providers: ProviderRow[];
  investors: InvestorRow[];
  employers: EmployerRow[];
  /** For each investor and each employer, with whom of the two sides it cannot meet. */
  backerConflicts: Opponents[][];
  penalties: Penalties;
  followUp: number;
  /** Kroner that the deliveries may cost: the capital, less what no sum of prices can use up. */
  budget: number;
  partyCost: number;
};

/** G of §4: more than anything else that the score can move by. */
export const gapCost = ({ rules, weights }: MatchingNeed): number =>
  2 + weights.party * (rules.maxProviders + rules.maxInvestors + rules.maxEmployers);

/** Kroner that count as all of the capital: within a hundred thousandth. */
export const capitalTarget = (capital: number): number => capital - Math.floor(capital / 100_000);

const kindBit = (kind: (typeof providerKinds)[number]): number => 1 << providerKinds.indexOf(kind);

type Eligible = Omit<ProviderRow, 'index' | 'conflicts'>;

/** Nor may the order of a provider's offers matter, where deliveries tie. */
const byElement = (one: OfferRow, other: OfferRow): number => one.element - other.element;

const eligibleProviders = ({ need, providers }: Market, fits: Fits): Eligible[] => {
  const total = need.elements.reduce((sum, row) => sum + row.weight, 0);
  const places = new Map(
    need.elements.map(({ element, weight }, index) => [element, { index, weight: weight / total }]),
  );
  let next = 0;
  return providers.flatMap(({ id, kind, areas, offers }) => {
    const rows = offers.flatMap((offer): OfferRow[] => {
      const { fit } = fits.offers[next++]!;
      const place = places.get(offer.element);
      const cost = offer.price * need.participants;
      // What costs more than all of the capital by itself is in no consortium (rule 3).
      if (fit === undefined || !place || cost > need.capital) return [];
      const value = need.weights.elements * place.weight * fit;
      return [{ element: place.index, value, cost, evidence: offer.evidence }];
    });
    return rows.length > 0
      ? [{ id, kind: kindBit(kind), small: isSmallProvider(kind), offers: rows.toSorted(byElement), areas }]
      : [];
  });
};

const eligibleInvestors = ({ need, investors }: Market, fits: Fits): Omit<InvestorRow, 'index'>[] => {
  const most = Math.min(need.capital, largestInvestment(need));
  return investors.flatMap((investor, index) => {
    const { fit } = fits.investors[index]!;
    const row = {
      id: investor.id,
      worth: (need.weights.capital * (fit ?? 0)) / need.capital,
      least: Math.max(1, Math.ceil(investor.ticket.min)),
      most: Math.floor(Math.min(investor.ticket.max, most)),
      kinds: investor.fundsKinds.reduce((bits, kind) => bits | kindBit(kind), 0),
      minEvidence: investor.minEvidence,
    };
    return fit === undefined || row.least > row.most ? [] : [row];
  });
};

const eligibleEmployers = ({ need, employers }: Market, fits: Fits): Omit<EmployerRow, 'index'>[] =>
  employers.flatMap(({ id, area, positions, needsFollowUp }, index) => {
    const { fit } = fits.employers[index]!;
    if (fit === undefined || need.jobs === 0) return [];
    const worth = (need.weights.jobs * fit) / need.jobs;
    return [{ id, area, needsFollowUp, worth, least: 1, most: Math.min(positions, need.jobs) }];
  });

const indexed = <T extends { id: string }>(rows: T[]): (T & { index: number })[] =>
  rows.toSorted(byId).map((row, index) => ({ ...row, index }));

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** Prices that all are multiples of one amount cannot use up a remainder of the capital; without it the bounds are tighter. */
const usableBudget = (capital: number, providers: readonly Eligible[]): number => {
  let unit = 0;
  for (const { offers } of providers) {
    for (const { cost } of offers) {
      if (!Number.isSafeInteger(cost)) return capital;
      unit = unit === 1 ? 1 : divisor(cost, unit);
    }
  }
  return unit > 1 ? capital - (capital % unit) : capital;
};

/** Makes the numbers of one market; parties that a rule excludes are left out. */
export const problemOf = (market: Market, contract: ContractTerms, fits: Fits): Problem => {
  const { need } = market;
  const providers = indexed(eligibleProviders(market, fits));
  const investors = indexed(eligibleInvestors(market, fits));
  const employers = indexed(eligibleEmployers(market, fits));
  const conflicts = conflictsOf(market, { providers, investors, employers });
  const cost = gapCost(need);
  return {
    need,
    fits,
    contract,
    providers: providers.map((row) => ({ ...row, conflicts: conflicts.get(row.id) })),
    investors,
    employers,
    backerConflicts: [investors, employers].map((side) => side.map((row) => conflicts.get(row.id))),
    penalties: {
      elements: need.elements.map((row) => (row.required ? cost : 0)),
      small: cost,
      capital: cost,
    },
    followUp: need.elements.findIndex((row) => row.element === followUpElement),
    budget: usableBudget(need.capital, providers),
    partyCost: need.weights.party,
  };
};
