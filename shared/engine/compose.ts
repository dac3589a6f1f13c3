import type { Answer, Consortium } from './answer.ts';
import { assess } from './compose/assess.ts';
import { closerOf } from './compose/closers.ts';
import { compositionOf } from './compose/consortium.ts';
import { type Problem, problemOf } from './compose/problem.ts';
import { scopeOf } from './compose/scope.ts';
import { type Entry, type ListOptions, listTeams } from './compose/search/list.ts';
import { Search } from './compose/search/search.ts';
import { riskAt } from './contract/risk.ts';
import { fitsOf } from './fits-of.ts';
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

type Closing = { expired: () => boolean; exclude: readonly string[] };

const consortiumOf = (
  problem: Problem,
  { team, optimal, bound }: Entry,
  { expired, exclude }: Closing,
): Consortium => {
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
    gaps: gaps.map((gap) => ({
      ...gap,
      closedBy: expired() ? null : closerOf(problem, composition, { gap, exclude }),
    })),
    risk: riskAt(problem.need, index, layer),
  };
};

/**
 * Composes the k best consortia of a market, each proven unless the time ran out. The same market, its parties in whatever
 * order, gives the same answer. Without `keep` there is always at least one.
 */
export const compose = (market: Market, options: ComposeOptions = {}): Answer => {
  const { k = 10, limitMs = Number.POSITIVE_INFINITY, now = () => 0, onProgress, exclude = [] } = options;
  const started = now();
  const expired = () => now() - started > limitMs;
  const problem = problemOf(market);
  const search = new Search(scopeOf(problem, options), expired);
  const { entries, bound } = listTeams(search, {
    k,
    distance: market.need.rules.listDistance,
    expired,
    ...(onProgress && { onProgress }),
  });
  const complete = entries.length === k || !expired();
  const consortia = entries.map((entry) => consortiumOf(problem, entry, { expired, exclude }));
  const best = consortia[0];
  return {
    version: 2,
    score: best?.score ?? bound,
    optimal: consortia.every(({ optimal }) => optimal) && complete,
    bound: best?.bound ?? bound,
    milliseconds: now() - started,
    fits: fitsOf(market, best?.bands ?? { index: 0, layer: 0 }, problem.bands),
    consortia,
  };
};
