import { highestBand, indexBandOf, indexBands } from '../../contract/bands.ts';
import type { Money } from '../money.ts';
import { closeGap } from './close.ts';
import { type Dual, keepsBudget, keepsIndex, type Rows, solveDual } from './dual.ts';
import { rootNode, type TeamNode } from './node.ts';
import { constantOf, frontier, moneyOf, type Relaxed, relax } from './relax.ts';
import { violation } from './violations.ts';
import type { Team } from './team.ts';

/** The best consortium of exactly these providers: persons by delivery, money, jobs, and the score. */
export type TeamSolution = { score: number; persons: Int32Array; money: Money; jobs: Relaxed['jobs'] };

const improvement = 1e-11;

type BandSearch = {
  band: number;
  rows: Rows;
  best: TeamSolution | null;
  /** Scores up to here are of no interest. */
  cutoff: number;
  /** Whether the row D ≥ b was broken anywhere: if not, a lower band cannot be better. */
  rowMatters: boolean;
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
  if (!keepsIndex(free, rows)) search.rowMatters = true;
  const keepsRows = keepsBudget(free, rows) && keepsIndex(free, rows);
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
  for (let node = open.pop(); node; node = open.pop())
    open.push(...expand(team, node, search).reverse());
};

const rowsOf = (team: Team, band: number): Rows => ({
  budget: team.budget,
  index: (band / indexBands - 1e-9) * team.scope.problem.indexWeight,
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
  const rows = { budget: team.budget, index: -Infinity };
  const constant = constantOf(team, node) + money.score;
  if (keepsBudget(free, rows)) return constant + free.score;
  return constant + (solveDual(team, node, { free, rows: { ...rows, index: 0 } })?.bound ?? -Infinity);
};

/**
 * The best consortium of exactly these providers, if it scores more than `cutoff`. Goes down from the highest index band in
 * reach, as everything only improves with a higher band, until the best no longer depends on the row D ≥ b.
 */
export const solveTeam = (team: Team, cutoff: number): TeamSolution | null => {
  if (team.members.some((_, slot) => !team.deliveries.some((one) => one.slot === slot))) return null;
  let best: TeamSolution | null = null;
  for (let band = reachableBand(team); band >= 0; band -= 1) {
    const search: BandSearch = { band, rows: rowsOf(team, band), best, cutoff, rowMatters: false };
    searchBand(team, search);
    best = search.best;
    if (!search.rowMatters) break;
  }
  return best;
};
