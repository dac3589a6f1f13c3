import type { Jobs } from '../jobs.ts';
import type { Rows } from './dual.ts';
import type { TeamNode } from './node.ts';
import { elementPoints, type Point } from './points.ts';
import { account, type Prices, type Relaxed } from './relax.ts';
import type { Team } from './team.ts';

/** A partial choice of one point for each element so far. */
type State = {
  loss: number;
  cost: number;
  index: number;
  score: number;
  point: Point | null;
  parent: State | null;
};

type Closing = {
  prices: Prices;
  rows: Rows;
  /** The dual bound of deliveries and jobs at these prices. */
  bound: number;
  /** Scores of deliveries and jobs up to here are of no interest. */
  enough: number;
  jobs: readonly Jobs[];
};

const rounding = 1e-12;
/** The first gap between bound and optimum that is tried; it grows until the optimum is within it. */
const firstGap = 1e-5;
const growth = 4;

/** States by falling score and rising index, none with both lower than another's. */
type Staircase = { score: number; index: number }[];

/** Where a score belongs in a staircase: behind all that are at least as high. */
const stepOf = (stairs: Staircase, score: number): number => {
  let [low, high] = [0, stairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stairs[middle]!.score >= score) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What the rows and the score see of a point, or of a choice of points. */
type Figures = { cost: number; score: number; index: number };

/** Of states in order of cost, keeps those that no cheaper one matches in score, and in index where it counts. */
const efficient = <T extends Figures>(states: T[], indexCounts: boolean): T[] => {
  states.sort((a, b) => a.cost - b.cost || b.score - a.score || b.index - a.index);
  const stairs: Staircase = [];
  return states.filter((state) => {
    const step = stepOf(stairs, state.score);
    if (step > 0 && (!indexCounts || stairs[step - 1]!.index >= state.index)) return false;
    let end = step;
    while (end < stairs.length && stairs[end]!.index <= state.index) end += 1;
    stairs.splice(step, indexCounts ? end - step : stairs.length - step, state);
    return true;
  });
};

type Columns = { groups: Point[][]; mostIndex: number[]; leastIndex: number; leastCost: number[] };

const suffix = (groups: Point[][], of: (group: Point[]) => number): number[] => {
  const sums = new Array<number>(groups.length + 1).fill(0);
  for (let at = groups.length - 1; at >= 0; at -= 1) sums[at] = sums[at + 1]! + of(groups[at]!);
  return sums;
};

const columnsOf = (groups: Point[][]): Columns => {
  groups.sort((a, b) => a.length - b.length);
  return {
    groups,
    mostIndex: suffix(groups, (group) => Math.max(...group.map(({ index }) => index))),
    leastCost: suffix(groups, (group) => Math.min(...group.map(({ cost }) => cost))),
    leastIndex: suffix(groups, (group) => Math.min(...group.map(({ index }) => index)))[0]!,
  };
};

/** Dynamic programming over the elements: the choice of points of highest score that keeps the rows and loses at most `gap`. */
const combine = (team: Team, groups: Point[][], { rows, gap }: { rows: Rows; gap: number }): State | null => {
  const indexCounts = columnsOf(groups).leastIndex < rows.index;
  if (indexCounts) rows.indexBinds = true;
  // Many ways to serve an element differ in nothing that counts here.
  const columns = columnsOf(groups.map((group) => efficient(group, indexCounts)));
  let states: State[] = [{ loss: 0, cost: 0, index: 0, score: 0, point: null, parent: null }];
  columns.groups.forEach((group, at) => {
    const next: State[] = [];
    if (team.expired()) states = [];
    for (const state of states)
      for (const point of group) {
        const loss = state.loss + point.loss;
        const cost = state.cost + point.cost;
        const index = state.index + point.index;
        if (loss > gap + rounding) continue;
        if (cost + columns.leastCost[at + 1]! > rows.budget) continue;
        if (index + columns.mostIndex[at + 1]! < rows.index - 1e-13) continue;
        next.push({ loss, cost, index, score: state.score + point.score, point, parent: state });
      }
    states = efficient(next, indexCounts);
  });
  return states.reduce<State | null>((best, one) => (best && best.score >= one.score ? best : one), null);
};

const solutionOf = (team: Team, last: State, jobs: readonly Jobs[]): Relaxed => {
  const persons = new Int32Array(team.deliveries.length);
  let chosen = jobs[0]!;
  for (let state: State | null = last; state?.point; state = state.parent) {
    for (const { place, count } of state.point.persons) persons[place] = count;
    chosen = state.point.jobs ?? chosen;
  }
  return account(team, { persons, jobs: chosen, indexPrice: 0 });
};

/** Jobs as one more element: each choice that loses at most `gap`. */
const jobsPoints = ({ jobs, prices }: Closing, gap: number): Point[] => {
  const worth = jobs.map((one) => one.score + prices.index * one.index);
  const best = Math.max(...worth);
  return jobs.flatMap((one, at) => {
    const loss = best - worth[at]!;
    return loss <= gap + rounding
      ? [{ loss, cost: 0, index: one.index, score: one.score, persons: [], jobs: one }]
      : [];
  });
};

/**
 * Closes the gap between a dual bound and the best whole solution that keeps the budget and the index row. At the dual prices
 * an optimum that is `gap` below the bound consists of points that together lose at most `gap`, so few points are needed.
 * Null: nothing scores more than `enough`.
 */
export const closeGap = (team: Team, node: TeamNode, closing: Closing): Relaxed | null => {
  const { prices, bound, enough } = closing;
  const most = bound - enough;
  let found: State | null = null;
  for (let gap = Math.min(firstGap, most); ; ) {
    const groups = team.byElement.flatMap((places, element) =>
      places.length === 0 ? [] : [elementPoints(team, node, { element, prices, gap })],
    );
    groups.push(jobsPoints(closing, gap));
    found = combine(team, groups, { rows: closing.rows, gap }) ?? found;
    const proven = found !== null && found.score >= bound - gap - rounding;
    if (proven || gap >= most || team.expired())
      return found && found.score > enough ? solutionOf(team, found, closing.jobs) : null;
    // Once a solution is known, its own distance from the bound is all that is left to search.
    gap = Math.min(most, found ? bound - found.score : gap * growth);
  }
};
