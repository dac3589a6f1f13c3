import type { Answer, Consortium, Fits } from './answer.ts';
import { assess } from './compose/assess.ts';
import { closerOf } from './compose/closers.ts';
import { compositionOf } from './compose/consortium.ts';
import { type Problem, problemOf } from './compose/problem.ts';
import { scopeOf } from './compose/scope.ts';
import { type Entry, type ListOptions, listTeams } from './compose/search/list.ts';
import { Search } from './compose/search/search.ts';
import { indexBands, layerBands } from './contract/bands.ts';
import { riskAt } from './contract/risk.ts';
import { employerFit, investorFit, offerFit } from './fits.ts';
import type { Market } from './market/market.ts';

export type ComposeOptions = {
  /** How many consortia to list; 10 unless told. */
  k?: number;
  /** Milliseconds after which the best found so far is returned, with a bound. Needs `now`. */
  limitMs?: number;
  /** A clock in milliseconds; the engine has none of its own. */
  now?: () => number;
  onProgress?: ListOptions['onProgress'];
  /** Parties that may not take part. */
  exclude?: readonly string[];
  /** Parties that every consortium has to hold. */
  keep?: readonly string[];
};

/** Every party's fit or the rule that excludes it, investors at these bands (shares of 1). */
const fitsAt = (problem: Problem, market: Market, bands: Consortium['bands']): Fits => {
  const { need } = market;
  const looks = market.investors.some(({ instrument }) => instrument === 'return');
  const figures = looks
    ? problem.bands(Math.round(bands.index * indexBands), Math.round(bands.layer * layerBands))
    : { lossProbability: 0, expectedReturn: 0 };
  return {
    offers: market.providers.flatMap((provider) =>
      provider.offers.map((offer) => ({
        provider: provider.id,
        element: offer.element,
        ...offerFit(provider, offer, need),
      })),
    ),
    investors: market.investors.map((one) => ({ investor: one.id, ...investorFit(one, need, figures) })),
    employers: market.employers.map((one) => ({ employer: one.id, ...employerFit(one, need) })),
  };
};

const consortiumOf = (problem: Problem, { team, optimal, bound }: Entry, expired: () => boolean): Consortium => {
  const composition = compositionOf(problem, team);
  const { score, value, index, bands, cost, gaps, layer } = assess(problem, composition);
  return {
    score,
    value,
    optimal,
    bound: optimal ? score : Math.max(score, bound),
    index,
    bands,
    cost,
    ...composition,
    gaps: gaps.map((gap) => ({ ...gap, closedBy: expired() ? null : closerOf(problem, composition, gap) })),
    risk: riskAt(problem.need, index, layer),
  };
};

/**
 * Composes the k best consortia of a market, each proven unless the time ran out. The same market, its parties in whatever
 * order, gives the same answer. Without `keep` there is always at least one.
 */
export const compose = (market: Market, options: ComposeOptions = {}): Answer => {
  const { k = 10, limitMs = Number.POSITIVE_INFINITY, now = () => 0, onProgress } = options;
  const started = now();
  const expired = () => now() - started > limitMs;
  const problem = problemOf(market);
  const search = new Search(scopeOf(problem, options));
  const { entries, bound } = listTeams(search, {
    k,
    distance: market.need.rules.listDistance,
    expired,
    ...(onProgress && { onProgress }),
  });
  const consortia = entries.map((entry) => consortiumOf(problem, entry, expired));
  const best = consortia[0];
  return {
    version: 2,
    score: best?.score ?? bound,
    optimal: consortia.every(({ optimal }) => optimal) && !expired(),
    bound: best?.bound ?? bound,
    milliseconds: now() - started,
    fits: fitsAt(problem, market, best?.bands ?? { index: 0, layer: 0 }),
    consortia,
  };
};
