import { type Candidates, surplusOf } from './candidates.ts';

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

type Round = { bound: number; chosen: number[] };

/**
 * The bound of a price list on any team of at most `limit` candidates: all elements are bought at their price, and the
 * `limit` largest surpluses are kept (Lagrangian relaxation of "one provider an element" and of the budget).
 */
const boundAt = (problem: PricedProblem, worth: Float64Array, price: number): Round => {
  const { candidates, among, evidence, partyCost, limit, budget } = problem;
  const chosen: number[] = [];
  const surpluses: number[] = [];
  for (const candidate of among) {
    const surplus = surplusOf(candidates, candidate, { worth, price, evidence, partyCost });
    if (surplus <= 0 || (chosen.length >= limit && surplus <= surpluses[limit - 1]!)) continue;
    let place = Math.min(chosen.length, limit - 1);
    for (; place > 0 && surpluses[place - 1]! < surplus; place -= 1) {
      surpluses[place] = surpluses[place - 1]!;
      chosen[place] = chosen[place - 1]!;
    }
    surpluses[place] = surplus;
    chosen[place] = candidate;
  }
  let bound = price * budget;
  for (const each of worth) bound += each;
  for (const each of surpluses) bound += each;
  return { bound, chosen };
};

/** How far demand differs from supply at a price list: by element, and last the budget as a share. */
const slopeAt = (
  problem: PricedProblem,
  { worth, price }: Prices,
  chosen: readonly number[],
): Float64Array => {
  const { candidates: from, evidence, budget } = problem;
  const slope = new Float64Array(worth.length + 1).fill(1);
  for (const candidate of chosen) {
    for (let offer = from.start[candidate]!; offer < from.start[candidate + 1]!; offer += 1) {
      if (from.evidence[offer]! < evidence) continue;
      const element = from.element[offer]!;
      if (from.value[offer]! - price * from.cost[offer]! <= worth[element]!) continue;
      slope[element]! -= 1;
      slope[worth.length]! -= from.cost[offer]! / budget;
    }
  }
  return slope;
};

/**
 * Lowers the bound by subgradient steps (Polyak) towards `target`, a value that a real team reaches.
 * @returns the best prices seen
 */
export const lowerBound = (
  problem: PricedProblem,
  start: Prices,
  { target, rounds }: { target: number; rounds: number },
): Prices => {
  const { budget } = problem;
  let best = { ...start, bound: Infinity };
  let current: Prices = start;
  let pace = 1;
  let idle = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { bound, chosen } = boundAt(problem, current.worth, current.price);
    if (bound < best.bound - 1e-7) idle = 0;
    else idle += 1;
    if (bound < best.bound) best = { ...current, bound };
    if (idle >= 6) {
      pace /= 2;
      idle = 0;
      current = best;
      if (pace < 0.01) break;
    }
    if (best.bound <= target + 1e-9) break;
    const slope = slopeAt(problem, current, chosen);
    // Elements that are free already and not wanted cannot get cheaper.
    let length = 0;
    slope.forEach((each, place) => {
      const at = place < current.worth.length ? current.worth[place]! : current.price;
      if (at <= 0 && each > 0) slope[place] = 0;
      length += slope[place]! ** 2;
    });
    if (length === 0) break;
    const step = (pace * Math.max(1e-6, bound - target)) / length;
    current = {
      worth: current.worth.map((each, place) => Math.max(0, each - step * slope[place]!)),
      price: Math.max(0, current.price - (step * slope[slope.length - 1]!) / budget),
      bound,
    };
  }
  return best;
};
