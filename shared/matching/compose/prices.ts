import { type Candidates, surplusOf } from './candidates.ts';
import { type Column, packing } from './packing.ts';

/** A price for each element and one for each krone of the budget, and the upper bound that they prove. */
export type Prices = { worth: Float64Array; price: number; bound: number };

export type PricedProblem = {
  candidates: Candidates;
  /** Who is in the team already, at no further cost. */
  members: readonly number[];
  /** Who may be chosen, at most `limit` of them. */
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

/** The largest surpluses, of at least as many candidates as may be chosen. */
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

const membersAt = (
  { candidates, members, evidence }: PricedProblem,
  { worth, price }: Omit<Prices, 'bound'>,
): Priced[] =>
  members.map((candidate) => ({
    candidate,
    surplus: surplusOf(candidates, candidate, { worth, price, evidence, partyCost: 0 }),
  }));

const boundOf = (
  { budget, limit }: PricedProblem,
  { worth, price }: Omit<Prices, 'bound'>,
  rows: { top: Priced[]; own: Priced[] },
): number => {
  let bound = price * budget;
  for (const each of worth) bound += each;
  for (const { surplus } of rows.own) bound += surplus;
  for (let place = 0; place < Math.min(limit, rows.top.length); place += 1) bound += rows.top[place]!.surplus;
  return bound;
};

/** The bound that any prices prove for a problem. */
export const boundAt = (problem: PricedProblem, prices: Omit<Prices, 'bound'>): number =>
  boundOf(problem, prices, { top: wanted(problem, prices), own: membersAt(problem, prices) });

/** The offers of a candidate that are worth more than their price, as one block. */
const blockOf = (problem: PricedProblem, candidate: number, { worth, price }: Prices): Column => {
  const { candidates: from, evidence, partyCost, budget, members } = problem;
  const joins = members.includes(candidate) ? 0 : 1;
  const column: Column = { value: -partyCost * joins, uses: new Float64Array(worth.length + 2) };
  column.uses[worth.length + 1] = joins;
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
 * The prices that bound a team best. Buying every element and the budget at its price and keeping the `limit` largest
 * surpluses is an upper bound at any prices (Lagrangian relaxation of "one provider an element" and of the budget); the
 * best are the duals of the linear program over blocks, found by generating columns. Any that prove `enough` will do.
 */
export const bestPrices = (problem: PricedProblem, enough = -Infinity): Prices => {
  const { limit, budget, candidates } = problem;
  const { elements } = candidates;
  const program = packing([...new Array<number>(elements).fill(1), 1, limit]);
  let best: Prices = { worth: new Float64Array(elements), price: 0, bound: Infinity };
  for (let round = 0; round < mostRounds && best.bound > enough; round += 1) {
    const duals = program.duals();
    const prices: Prices = {
      worth: duals.slice(0, elements),
      price: duals[elements]! / budget,
      bound: Infinity,
    };
    const [top, own] = [wanted(problem, prices), membersAt(problem, prices)];
    prices.bound = boundOf(problem, prices, { top, own });
    if (prices.bound < best.bound) best = prices;
    const entering = [
      ...top.filter(({ surplus }) => surplus > duals[elements + 1]! + settled),
      ...own.filter(({ surplus }) => surplus > settled),
    ];
    if (entering.length === 0) break;
    program.improve(entering.map(({ candidate }) => blockOf(problem, candidate, prices)));
  }
  return best;
};
