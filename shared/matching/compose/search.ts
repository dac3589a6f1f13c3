import { type Branching, branch, worthWith } from './branch.ts';
import { candidatesOf, surplusOf } from './candidates.ts';
import { type Case, casesOf } from './cases.ts';
import { indistinct } from './choose.ts';
import { type Finance, financeOf } from './finance.ts';
import { bestPrices, boundAt, type PricedProblem, type Prices } from './prices.ts';
import type { Problem } from './problem.ts';
import { noReach } from './reach.ts';
import { searchRecord } from './record.ts';
import { type Scored, teamScorer } from './team.ts';

export type Progress = { teams: number; best: number; bound: number };

export type SearchOptions = {
  k: number;
  /** Providers that have to be in every team. */
  pinned?: readonly number[];
  /** Teams that may not be listed. */
  except?: readonly (readonly number[])[];
  /** What money and jobs come to, where it is known already. */
  finance?: Finance;
  /** True once the time is up. */
  expired?: () => boolean;
  onProgress?: (progress: Progress) => void;
};

export type SearchResult = { listed: Scored[]; optimal: boolean; bound: number };

type Search = Branching & { pinned: readonly number[]; onProgress: (progress: Progress) => void };

/** Who may join the pinned providers in a case. */
const membersOf = ({ problem, pinned }: Search, part: Case): number[] =>
  problem.providers
    .filter(({ kind, index, conflicts }) => {
      if ((kind & ~part.kinds) !== 0 || pinned.includes(index)) return false;
      return !conflicts.providers.some((other) => pinned.includes(other));
    })
    .map((row) => row.index);

const pricedProblem = (search: Search, part: Case): PricedProblem => ({
  candidates: search.candidates,
  members: search.pinned,
  among: membersOf(search, part),
  evidence: part.evidence,
  partyCost: search.problem.partyCost,
  limit: search.problem.need.rules.maxProviders - search.pinned.length,
  budget: search.problem.budget,
});

/** Grows a first team by whoever adds most at the prices, so that the search has something to beat. */
const firstTeam = (search: Search, part: Case, prices: Prices): void => {
  const { problem, candidates, record, pinned } = search;
  const { price } = prices;
  const { evidence } = part;
  let team = [...pinned];
  let among = membersOf(search, part);
  while (team.length < problem.need.rules.maxProviders) {
    const worth = worthWith(candidates, team, { prices, evidence });
    let [best, most] = [-1, 0];
    for (const index of among) {
      const surplus = surplusOf(candidates, index, { worth, price, evidence, partyCost: problem.partyCost });
      if (surplus > most) [best, most] = [index, surplus];
    }
    if (best < 0) return;
    team = [...team, best];
    record.consider(team);
    const { conflicts } = problem.providers[best]!;
    among = among.filter((other) => other !== best && !conflicts.providers.includes(other));
  }
};

/** One case after another, those that promise most first; each is left as soon as its bound proves it useless. */
const searchCases = (search: Search, cases: readonly Case[]): number => {
  const { record, constant, pinned, onProgress } = search;
  record.consider(pinned);
  const [widest] = cases;
  if (!widest || pinned.length >= search.problem.need.rules.maxProviders) return -Infinity;
  const shared = bestPrices(pricedProblem(search, widest));
  firstTeam(search, widest, shared);
  // The prices of the widest case bound the narrower ones too: often well enough.
  const promising = cases.map((part) => {
    const shape = pricedProblem(search, part);
    const fixed = constant + part.money - search.problem.partyCost * pinned.length;
    return { part, shape, fixed, bound: boundAt(shape, shared) + fixed };
  });
  let unseen = -Infinity;
  for (const { part, shape, fixed, bound } of promising.sort((a, b) => b.bound - a.bound)) {
    const threshold = record.threshold() + indistinct;
    if (bound <= threshold) break;
    const prices = part === widest ? shared : bestPrices(shape, threshold - fixed);
    if (prices.bound + fixed <= threshold) continue;
    onProgress({
      teams: record.teams(),
      best: record.list()[0]?.score ?? -Infinity,
      bound: Math.min(bound, prices.bound + fixed),
    });
    if (part !== widest) firstTeam(search, part, prices);
    unseen = Math.max(
      unseen,
      branch(search, part, { team: pinned, prices, among: shape.among, floor: -Infinity }),
    );
  }
  return unseen;
};

/** Finds the k best teams, proven unless the time runs out: branch and bound over teams under Lagrangian prices. */
export const searchTeams = (problem: Problem, options: SearchOptions): SearchResult => {
  const { k, pinned = [], except = [], expired = () => false, onProgress = () => undefined } = options;
  const finance = options.finance ?? financeOf(problem);
  const record = searchRecord(teamScorer(problem, finance, pinned), { k, pinned, except });
  const constant = problem.penalties.elements.reduce((sum, cost) => sum - cost, finance.jobs(noReach));
  const search: Search = {
    problem,
    candidates: candidatesOf(problem, finance),
    record,
    constant,
    expired,
    pinned,
    onProgress,
  };
  const kinds = pinned.reduce((bits, index) => bits | problem.providers[index]!.kind, 0);
  const cases = casesOf(problem, finance, kinds);
  for (;;) {
    const unseen = searchCases(search, cases);
    const listed = record.list();
    const best = listed[0]?.score ?? -Infinity;
    // A list that ends lower than it once did has lost entries to smaller teams: what it left out may now belong on it.
    if (unseen > -Infinity || record.complete()) {
      return { listed, optimal: unseen === -Infinity, bound: Math.max(best, unseen) };
    }
    record.reopen();
  }
};
