import { type Branching, branch, look } from './branch.ts';
import { type Field, fieldsOf } from './candidates.ts';
import { type Case, casesOf } from './cases.ts';
import { indistinct } from './choose.ts';
import { type Finance, financeOf } from './finance.ts';
import { growTeam, lookAround } from './first-teams.ts';
import { bestPrices, boundAt, coverOf, type PricedProblem, type Prices } from './prices.ts';
import type { Problem } from './problem.ts';
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

type Search = Branching & {
  pinned: readonly number[];
  /** Teams that have been looked around. */
  tried: Set<string>;
  fields: ReturnType<typeof fieldsOf>;
  /** Whether money and jobs were left unproven because the time ran out. */
  isCut: () => boolean;
  onProgress: (progress: Progress) => void;
};

/** Who may join the pinned providers in a case. */
const membersOf = ({ problem, pinned }: Search, part: Case): number[] =>
  problem.providers
    .filter(({ kind, index, conflicts }) => {
      if ((kind & ~part.kinds) !== 0 || pinned.includes(index)) return false;
      return !pinned.some((member) => conflicts.providers.has(member));
    })
    .map((row) => row.index);

type Shaped = { part: Case; field: Field; shape: PricedProblem; fixed: number };

/** A case as a priced problem; `fixed` is what its bound leaves out. */
const shaped = (
  { problem, pinned, limit, uncovered }: Search,
  { part, field, among }: { part: Case; field: Field; among: readonly number[] },
): Shaped => {
  const { partyCost, budget } = problem;
  const { candidates, backing } = field;
  const shape = {
    candidates,
    members: pinned,
    among,
    evidence: part.evidence,
    partyCost,
    limit: limit - pinned.length,
    budget,
  };
  return { part, field, shape, fixed: backing - uncovered - partyCost * pinned.length };
};

/** Whether the best team so far leaves a required element uncovered. */
const leavesGaps = ({ record, required }: Search): boolean => {
  const [best] = record.list();
  const covered = best?.deliveries.filter(({ element }) => required[element] === 1).length ?? 0;
  return covered < required.reduce((sum, each) => sum + each, 0);
};

/** Those of a case who could still matter at some prices. */
const hopeful = (search: Search, { part, field, shape }: Shaped, prices: Prices): number[] => {
  const { record, pinned } = search;
  const floor = record.threshold() + indistinct;
  const { rows } = look(search, field, {
    team: pinned,
    among: shape.among,
    prices,
    evidence: part.evidence,
    floor,
    lost: 0,
  });
  return rows.map((row) => row.index);
};

/** Searches one case: first narrows down who could matter, then counts money and jobs with the conflicts they have. */
const searchCase = (search: Search, wide: Shaped, shared: Prices): number => {
  const { record, pinned, fields, required, onProgress } = search;
  const { part, field } = wide;
  const floor = record.threshold() + indistinct;
  const few = shaped(search, { part, field, among: hopeful(search, wide, shared) });
  const own = bestPrices(few.shape, { enough: floor - few.fixed, start: shared.blocks });
  if (own.bound + few.fixed <= floor) return -Infinity;
  onProgress({
    teams: record.teams(),
    best: record.list()[0]?.score ?? -Infinity,
    bound: own.bound + few.fixed,
  });
  const among = hopeful(search, few, own);
  const exact = shaped(search, { part, field: fields.exact(part, [...pinned, ...among]), among });
  const cover = leavesGaps(search) ? coverOf(exact.shape, required) : null;
  const prices = bestPrices(cover ? { ...exact.shape, cover } : exact.shape, {
    enough: floor - exact.fixed,
    start: own.blocks,
  });
  if (prices.bound + exact.fixed <= floor) return -Infinity;
  const ground = { field: exact.field, evidence: part.evidence, short: cover !== null };
  const hunt = { ground, among, prices };
  growTeam(search, hunt, pinned);
  lookAround(search, hunt, search);
  return branch(search, ground, { team: pinned, prices, among, floor: -Infinity, lost: 0, fresh: true });
};

/** So many providers are enough to find a first list among. */
const mostAround = 100;

/** What the weights allow at most (§1): they add up to 1. */
const highestScore = 1;

/**
 * One case after another, those that promise most first; each is left as soon as its bound proves it useless.
 * @returns an upper bound on what was left unseen because the time ran out; −∞ when nothing was
 */
const searchCases = (search: Search, cases: readonly Case[]): number => {
  const { record, pinned, fields, limit, isCut } = search;
  record.consider(pinned);
  if (cases.length === 0 || pinned.length >= limit) return isCut() ? highestScore : -Infinity;
  const parts = cases.map((part) =>
    shaped(search, { part, field: fields.wide(part), among: membersOf(search, part) }),
  );
  const [widest] = parts;
  const shared = bestPrices(widest!.shape);
  const { field, part } = widest!;
  const among = hopeful(search, widest!, shared).slice(0, mostAround);
  const hunt = { ground: { field, evidence: part.evidence, short: false }, among, prices: shared };
  growTeam(search, hunt, pinned);
  lookAround(search, hunt, search);
  // The prices of the widest case bound the narrower ones too: often well enough.
  const promising = parts.map((one) => ({ one, bound: boundAt(one.shape, shared) + one.fixed }));
  promising.sort((a, b) => b.bound - a.bound);
  let unseen = -Infinity;
  for (const { one, bound } of promising) {
    if (bound <= record.threshold() + indistinct) break;
    unseen = Math.max(unseen, search.expired() ? bound : searchCase(search, one, shared));
  }
  return isCut() ? Math.max(unseen, promising[0]!.bound) : unseen;
};

/** What fits in the bits of one word when deliveries are handed out; nobody meets with more. */
const largestTeam = 30;

/** Finds the k best teams, proven unless the time runs out: branch and bound over teams under Lagrangian prices. */
export const searchTeams = (problem: Problem, options: SearchOptions): SearchResult => {
  const { k, pinned = [], except = [], expired = () => false, onProgress = () => undefined } = options;
  const { need, providers, penalties } = problem;
  const finance = options.finance ?? financeOf(problem, { expired });
  const record = searchRecord(teamScorer(problem, finance, pinned), { k, pinned, except });
  const uncovered = penalties.elements.reduce((sum, cost) => sum + cost, 0);
  const limit = Math.min(need.rules.maxProviders, need.elements.length, largestTeam);
  const search = {
    problem,
    record,
    limit,
    uncovered,
    required: Uint8Array.from(penalties.elements, (cost) => (cost > 0 ? 1 : 0)),
    expired,
    pinned,
    tried: new Set<string>(),
    onProgress,
    fields: fieldsOf(problem, finance),
    isCut: finance.isCut,
  };
  const kinds = pinned.reduce((bits, index) => bits | providers[index]!.kind, 0);
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
