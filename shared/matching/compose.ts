import type { Answer } from './answer.ts';
import { consortiumOf } from './compose/consortium.ts';
import { type Problem, problemOf } from './compose/problem.ts';
import { type SearchOptions, type SearchResult, searchTeams } from './compose/search.ts';
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

type Searched = SearchResult & { problem: Problem; expired: () => boolean };

const nothing = (): SearchResult => ({ listed: [], optimal: true, bound: Number.NEGATIVE_INFINITY });

/** Runs the search of a market; providers that must be kept and can deliver nothing leave no consortium at all. */
const search = (market: Market, options: ComposeOptions): Searched => {
  const {
    k = 10,
    limitMs = Number.POSITIVE_INFINITY,
    now = () => 0,
    onProgress,
    exclude = [],
    keep = [],
  } = options;
  const started = now();
  const expired = () => now() - started > limitMs;
  const taking = without(market, exclude);
  const contract = contractTerms(market.need);
  const problem = problemOf(taking, contract, fitsOf(taking, contract));
  const pinned = problem.providers.filter(({ id }) => keep.includes(id)).map((row) => row.index);
  const possible = pinned.length === new Set(keep).size && pinned.length <= market.need.rules.maxProviders;
  const result = possible
    ? searchTeams(problem, { k, pinned, expired, ...(onProgress && { onProgress }) })
    : nothing();
  return { ...result, problem, expired };
};

/**
 * Composes the k best consortia of a market (§4), each proven unless the time ran out. The same market, its parties in
 * whatever order, gives the same answer. Without `keep` there is always at least one.
 */
export const compose = (market: Market, options: ComposeOptions = {}): Answer => {
  const { now = () => 0 } = options;
  const started = now();
  const { listed, optimal, bound, problem, expired } = search(market, options);
  const consortia = listed.map((found) => consortiumOf(problem, { found, optimal, bound }, { expired }));
  const { contract, fits } = problem;
  return {
    score: listed[0]?.score ?? bound,
    optimal,
    bound,
    milliseconds: now() - started,
    contract,
    fits,
    consortia,
  };
};

/** The score of the best consortium alone, without its gaps being explained; null when there is none. */
export const bestScore = (market: Market, options: Omit<ComposeOptions, 'k'> = {}): number | null =>
  search(market, { ...options, k: 1 }).listed[0]?.score ?? null;
