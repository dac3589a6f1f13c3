import type { Answer } from '../../shared/matching/answer.ts';
import { namesOf } from '../../shared/matching/lp/context.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import type { Market } from '../../shared/matching/market.ts';
import { refereeFits } from './fits.ts';
import type { Solved, Solver } from './highs.ts';
import { sumOf, withRows } from './rows.ts';
import { type Complaint, providersOf } from './rules.ts';

/** Two solvers' optima count as the same within this. */
export const SAME = 1e-6;

/** The teams already listed are kept out one constraint each: not all of its providers. */
const keepingOut = (market: Market, teams: readonly (readonly string[])[]): string[] => {
  const names = namesOf(market);
  return teams.map((team) => `${sumOf(team.map(names.provider))} <= ${team.length - 1}`);
};

export type Entry = { readonly ours: number | undefined; readonly solved: Solved | undefined };

/**
 * The list beside the general solver's: for each place, the optimum given the entries before it. After the last entry of a
 * list that ended early there is one more, without ours. A listed team without providers is in every other: nothing can follow.
 */
export const solveList = (solve: Solver, market: Market, answer: Answer, k: number): Entry[] => {
  const lp = writeLp(market, refereeFits(market));
  const teams = answer.consortia.map(providersOf);
  const places = Math.min(k, teams.length + 1);
  return Array.from({ length: places }, (_, place) => {
    const before = teams.slice(0, place);
    const ended = before.some((team) => team.length === 0);
    return {
      ours: answer.consortia[place]?.score,
      solved: ended ? undefined : solve(withRows(lp, keepingOut(market, before))),
    };
  });
};

/** Where the list is not what the general solver finds. */
export const listComplaints = (entries: readonly Entry[]): Complaint[] =>
  entries.flatMap(({ ours, solved }, index) => {
    if (ours === undefined && solved === undefined) return [];
    if (ours === undefined) return [`the list ends before entry ${index + 1}, worth ${solved?.objective}`];
    if (solved === undefined) return [`entry ${index + 1} follows one without providers`];
    if (solved.status === 'limit') return [`entry ${index + 1}: the general solver ran out of time`];
    return Math.abs(solved.objective - ours) <= SAME
      ? []
      : [`entry ${index + 1} scores ${ours}, the general solver finds ${solved.objective}`];
  });
