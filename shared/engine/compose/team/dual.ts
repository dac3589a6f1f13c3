import type { TeamNode } from './node.ts';
import { type Prices, type Relaxed, relax } from './relax.ts';
import type { Team } from './team.ts';

/** The right-hand sides of the coupling rows: kroner, and the least W_elements · Q + W_jobs · J. */
export type Rows = {
  budget: number;
  index: number;
  /** Set when the index row has kept some solution out: without it the search might have ended better. */
  indexBinds: boolean;
};

/** Of rows that the unpriced solution breaks: a bound on the score, and two solutions between which the optimum lies. */
export type Dual = { bound: number; prices: Prices; below: Relaxed; above: Relaxed };

type Row = 'krone' | 'index';

const convergence = 1e-12;
/** An index may fall short by rounding only. */
const indexRounding = 1e-13;

const slackOf = (row: Row, one: Relaxed, rows: Rows): number =>
  row === 'krone' ? rows.budget - one.cost : one.index - rows.index;

export const keepsBudget = (one: Relaxed, rows: Rows): boolean => one.cost <= rows.budget;
export const keepsIndex = (one: Relaxed, rows: Rows): boolean => {
  const keeps = one.index >= rows.index - indexRounding;
  if (!keeps) rows.indexBinds = true;
  return keeps;
};

const priced = (one: Relaxed, prices: Prices, rows: Rows): number =>
  one.score + prices.krone * slackOf('krone', one, rows) + prices.index * slackOf('index', one, rows);

type Line = { row: Row; prices: Prices; rows: Rows; broken: Relaxed };

/** The price of one row that bounds best, the other price as it is: follows the upper hull of solutions until it is flat. */
const lineSearch = (team: Team, node: TeamNode, { row, prices, rows, broken }: Line) => {
  const extreme = relax(team, node, { score: 0, krone: 0, index: 0, [row]: 1 });
  if (!extreme || slackOf(row, extreme, rows) < -indexRounding) return null;
  const without = { ...prices, [row]: 0 };
  let [below, above] = [broken, extreme];
  for (;;) {
    const [belowSlack, aboveSlack] = [slackOf(row, below, rows), slackOf(row, above, rows)];
    const [belowScore, aboveScore] = [priced(below, without, rows), priced(above, without, rows)];
    const price = Math.max(0, (belowScore - aboveScore) / (aboveSlack - belowSlack));
    const at = { ...prices, [row]: price };
    const next = relax(team, node, at);
    if (!next) return null;
    const [bound, hull] = [priced(next, at, rows), belowScore + price * belowSlack];
    if (bound <= hull + convergence * Math.max(1, Math.abs(hull)))
      return { bound: Math.max(bound, hull), below, above, prices: at };
    if (slackOf(row, next, rows) < 0) below = next;
    else above = next;
  }
};

/**
 * Bounds a node whose unpriced solution breaks the budget or the index row, by the Lagrangian dual: one price at a time, each
 * given the other. Any prices give a bound, so it holds where a few turns do not reach the best prices. Null: no solution.
 */
export const solveDual = (
  team: Team,
  node: TeamNode,
  { free, rows }: { free: Relaxed; rows: Rows },
): Dual | null => {
  let prices: Prices = { score: 1, krone: 0, index: 0 };
  let at = free;
  let dual: Dual = { bound: Infinity, prices, below: free, above: free };
  for (let turn = 0; turn < 4; turn += 1) {
    const row: Row | null = !keepsBudget(at, rows) ? 'krone' : !keepsIndex(at, rows) ? 'index' : null;
    if (!row) break;
    const found = lineSearch(team, node, { row, prices, rows, broken: at });
    if (!found) return null;
    prices = found.prices;
    if (found.bound < dual.bound) dual = { ...found };
    at = found.above;
  }
  return dual;
};
