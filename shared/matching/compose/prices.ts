import { type Candidates, surplusOf } from './candidates.ts';
import { type Column, packing } from './packing.ts';

/** A price for each element and one for each krone of the budget, and the upper bound that they prove. */
export type Prices = { worth: Float64Array; price: number; bound: number };

export type PricedProblem = {
  candidates: Candidates;
  /** Who may be chosen. */
  among: readonly number[];
  evidence: number;
  partyCost: number;
  limit: number;
  budget: number;
};

type Priced = { candidate: number; surplus: number };

/** So many of the most wanted candidates are offered to the program at a time. */
const batch = 12;
const mostRounds = 200;
const settled = 1e-10;

const wanted = (problem: PricedProblem, { worth, price }: Omit<Prices, 'bound'>): Priced[] => {
  const { candidates, among, evidence, partyCost, limit } = problem;
  const size = Math.max(batch, limit);
  const top: Priced[] = [];
  for (const candidate of among) {
    const surplus = surplusOf(candidates, candidate, { worth, price, evidence, partyCost });
    if (surplus <= 0 || (top.length >= size && surplus <= top[size - 1]!.surplus)) continue;
    let place = Math.min(top.length, size - 1);
    for (; place > 0 && top[place - 1]!.surplus < surplus; place -= 1) top[place] = top[place - 1]!;
    top[place] = { candidate, surplus };
  }
  return top;
};

/** The bound that any prices prove for a problem. */
export const boundAt = (problem: PricedProblem, { worth, price }: Omit<Prices, 'bound'>): number => {
  const top = wanted(problem, { worth, price });
  const start = top
    .slice(0, problem.limit)
    .reduce((sum, { surplus }) => sum + surplus, price * problem.budget);
  return worth.reduce((sum, each) => sum + each, start);
};

/** The offers of a candidate that are worth more than their price, as one block. */
const blockOf = (problem: PricedProblem, candidate: number, { worth, price }: Prices): Column => {
  const { candidates: from, evidence, partyCost, budget, among: _, limit: __ } = problem;
  const column: Column = { value: -partyCost, uses: new Float64Array(worth.length + 2) };
  column.uses[worth.length + 1] = 1;
  for (let offer = from.start[candidate]!; offer < from.start[candidate + 1]!; offer += 1) {
    const element = from.element[offer]!;
    if (from.evidence[offer]! < evidence) continue;
    if (from.value[offer]! - price * from.cost[offer]! <= worth[element]!) continue;
    column.value += from.value[offer]!;
    column.uses[element] = 1;
    column.uses[worth.length]! += from.cost[offer]! / budget;
  }
  return column;
};

/**
 * The prices that bound a team of at most `limit` candidates best. Buying every element and the budget at its price and
 * keeping the `limit` largest surpluses is an upper bound at any prices (Lagrangian relaxation of "one provider an
 * element" and of the budget); the best are the duals of the linear program over blocks, found by generating columns.
 */
export const bestPrices = (problem: PricedProblem): Prices => {
  const { limit, budget, candidates } = problem;
  const program = packing([...new Array<number>(candidates.elements).fill(1), 1, limit]);
  let best: Prices = { worth: new Float64Array(candidates.elements), price: 0, bound: Infinity };
  for (let round = 0; round < mostRounds; round += 1) {
    const duals = program.duals();
    const worth = duals.slice(0, candidates.elements);
    const prices: Prices = { worth, price: duals[candidates.elements]! / budget, bound: Infinity };
    const top = wanted(problem, prices);
    const kept = top.slice(0, limit).reduce((sum, { surplus }) => sum + surplus, 0);
    prices.bound = worth.reduce((sum, each) => sum + each, duals[candidates.elements]! + kept);
    if (prices.bound < best.bound) best = prices;
    const columns = top.filter(({ surplus }) => surplus > duals[candidates.elements + 1]! + settled);
    if (columns.length === 0) break;
    program.improve(columns.map(({ candidate }) => blockOf(problem, candidate, prices)));
  }
  return best;
};
