import type { Answer } from './answer.ts';
import { consortiumOf } from './compose/consortium.ts';
import { problemOf } from './compose/problem.ts';
import { type SearchOptions, searchTeams } from './compose/search.ts';
import { contractTerms } from './contract.ts';
import { fitsOf } from './fits.ts';
import type { Market } from './market.ts';

export type ComposeOptions = {
  /** How many consortia to list; 10 unless told. */
  k?: number;
  /** Milliseconds after which the best found so far is returned, with a bound. Needs `now`. */
  limitMs?: number;
  /** A clock in milliseconds; the engine has none of its own. */
  now?: () => number;
  onProgress?: SearchOptions['onProgress'];
  /** Parties that may not take part, such as one that has declined. */
  exclude?: readonly string[];
  /** Providers that every consortium has to hold. */
  keep?: readonly string[];
};

const without = (market: Market, ids: readonly string[]): Market => {
  if (ids.length === 0) return market;
  const left = <T extends { id: string }>(parties: T[]): T[] => parties.filter(({ id }) => !ids.includes(id));
  return {
    need: market.need,
    providers: left(market.providers),
    investors: left(market.investors),
    employers: left(market.employers),
  };
};

/**
 * Composes the k best consortia of a market (§4), each proven unless the time ran out. The same market, its parties in
 * whatever order, gives the same answer.
 */
export const compose = (market: Market, options: ComposeOptions = {}): Answer => {
  const { k = 10, limitMs = Infinity, now = () => 0, onProgress, exclude = [], keep = [] } = options;
  const started = now();
  const expired = () => now() - started > limitMs;
  const taking = without(market, exclude);
  const contract = contractTerms(market.need);
  const fits = fitsOf(taking, contract);
  const problem = problemOf(taking, contract, fits);
  const pinned = problem.providers.filter(({ id }) => keep.includes(id)).map((row) => row.index);
  const { listed, optimal, bound } = searchTeams(problem, {
    k,
    pinned,
    expired,
    ...(onProgress && { onProgress }),
  });
  const consortia = listed.map((found) => consortiumOf(problem, { found, optimal, bound }, { expired }));
  const score = consortia[0]?.score ?? Number.NEGATIVE_INFINITY;
  return { score, optimal, bound, milliseconds: now() - started, contract, fits, consortia };
};
