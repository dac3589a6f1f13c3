import { highestBand, indexBandOf, indexBands } from '../../contract/bands.ts';
import type { Money } from '../money.ts';
import { closeGap } from './close.ts';
import { type Dual, keepsBudget, keepsIndex, type Rows, solveDual } from './dual.ts';
import { rootNode, type TeamNode } from './node.ts';
import { constantOf, frontier, moneyOf, type Relaxed, relax } from './relax.ts';
import type { Team } from './team.ts';
import { violation } from './violations.ts';

/** The best consortium of exactly these providers: persons by delivery, money, jobs, and the score. */
export type TeamSolution = { score: number; persons: Int32Array; money: Money; jobs: Relaxed['jobs'] };

const improvement = 1e-11;

type BandSearch = {
  band: number;
  rows: Rows;
  best: TeamSolution | null;
  /** Scores up to here are of no interest. */
  cutoff: number;
};

const incumbent = ({ best, cutoff }: BandSearch): number => Math.max(best?.score ?? -Infinity, cutoff);

const record = (search: BandSearch, score: number, one: Relaxed & { money: Money }): void => {
  if (score <= incumbent(search) + improvement) return;
  search.best = { score, persons: one.persons, money: one.money, jobs: one.jobs };
};

/** The children of a node that may hold something better; none where the node is solved or bounded. */
const expand = (team: Team, node: TeamNode, search: BandSearch): TeamNode[] => {
  const money = moneyOf(team, node, search.band);
  if (!money) return [];
  const free = relax(team, node, { score: 1, krone: 0, index: 0 });
  if (!free) return [];
  const constant = constantOf(team, node) + money.score;
  if (constant + free.score <= incumbent(search) + improvement) return [];
  const { rows } = search;
  const keepsRows = keepsIndex(free, rows) && keepsBudget(free, rows);
  let dual: Dual | null = null;
  if (!keepsRows) {
    dual = solveDual(team, node, { free, rows });
    if (!dual || constant + dual.bound <= incumbent(search) + improvement) return [];
  }
  if (!dual) {
    const children = violation(team, node, { ...free, money });
    if (!children) record(search, constant + free.score, { ...free, money });
    return children ?? [];
  }
  const children = violation(team, node, { ...dual.above, money });
  if (children) return children;
  const solution = closeGap(team, node, {
    prices: dual.prices,
    rows,
    bound: dual.bound,
    enough: incumbent(search) - constant,
    jobs: dual.prices.index > 0 || !keepsIndex(dual.above, rows) ? frontier(team, node) : [dual.above.jobs],
  });
  if (!solution) return [];
  const broken = violation(team, node, { ...solution, money });
  if (!broken) record(search, constant + solution.score, { ...solution, money });
  return broken ?? [];
};

const searchBand = (team: Team, search: BandSearch): void => {
  const open = [rootNode(team)];
  for (let node = open.pop(); node && !team.expired(); node = open.pop())
    open.push(...expand(team, node, search).reverse());
};

const rowsOf = (team: Team, band: number): Rows => ({
  budget: team.budget,
  index: (band / indexBands - 1e-9) * team.scope.problem.indexWeight,
  indexBinds: false,
});

/** The highest band that the team's deliveries and jobs could reach whatever they cost. */
const reachableBand = (team: Team): number => {
  const most = relax(team, rootNode(team), { score: 0, krone: 0, index: 1 });
  if (!most) return -1;
  const { problem } = team.scope;
  return Math.min(highestBand(problem.need), indexBandOf(most.index / problem.indexWeight + 1e-9));
};

/** No consortium of exactly these providers scores more: money, jobs and elements each at their best, the budget priced. */
export const boundTeam = (team: Team): number => {
  const node = rootNode(team);
  const free = relax(team, node, { score: 1, krone: 0, index: 0 });
  const money = moneyOf(team, node, Math.max(0, reachableBand(team)));
  if (!free || !money) return -Infinity;
  const rows: Rows = { budget: team.budget, index: 0, indexBinds: false };
  const constant = constantOf(team, node) + money.score;
  if (keepsBudget(free, rows)) return constant + free.score;
  return constant + (solveDual(team, node, { free, rows })?.bound ?? -Infinity);
};

/** The bands above one, from the highest in reach down, without those in which money is as in the band below. */
const bandsAbove = (team: Team, from: number): number[] => {
  const bands: number[] = [];
  for (let band = reachableBand(team); band > from; band -= 1) if (team.bandMatters(band)) bands.push(band);
  return bands;
};

/** About the band that the best reaches on its own: that of the relaxation with the budget priced. */
const naturalBand = (team: Team): number => {
  const node = rootNode(team);
  const rows = rowsOf(team, 0);
  const free = relax(team, node, { score: 1, krone: 0, index: 0 });
  const dual = free && !keepsBudget(free, rows) ? solveDual(team, node, { free, rows }) : null;
  const index = (dual?.above ?? free)?.index ?? 0;
  return Math.min(highestBand(team.scope.problem.need), indexBandOf(index / team.scope.problem.indexWeight));
};

/** The lowest band in which money is as in this one. */
const lowestOf = (team: Team, band: number): number => {
  let lowest = band;
  while (lowest > 0 && !team.bandMatters(lowest)) lowest -= 1;
  return lowest;
};

/**
 * The best consortium of exactly these providers, if it scores more than `cutoff`. Everything only improves with a higher
 * index band, so below a band in which the row D ≥ b kept nothing out there is nothing better.
 */
export const solveTeam = (team: Team, cutoff: number): TeamSolution | null => {
  if (team.members.some((_, slot) => !team.deliveries.some((one) => one.slot === slot))) return null;
  let best: TeamSolution | null = null;
  const searchIn = (band: number): boolean => {
    const search: BandSearch = { band, rows: rowsOf(team, band), best, cutoff };
    searchBand(team, search);
    best = search.best;
    return search.rows.indexBinds;
  };
  let lowest = lowestOf(team, naturalBand(team));
  let binds = searchIn(lowest);
  for (const band of bandsAbove(team, lowest)) searchIn(band);
  while (binds && lowest > 0) {
    lowest = lowestOf(team, lowest - 1);
    binds = searchIn(lowest);
  }
  return best;
};
