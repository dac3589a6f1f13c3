import { type Candidates, surplusOf } from './candidates.ts';
import { type Column, packing } from './packing.ts';

/**
 * A price for each element and one for each krone of the budget, and the upper bound that they prove. `rebate` (not above
 * 0) is taken off whatever is bought, because not all of the required elements can be had at once.
 */
export type Prices = {
  worth: Float64Array;
  price: number;
  rebate: number;
  bound: number;
  /** What the program had packed: a start for the prices of a problem much like this one. */
  blocks: readonly Block[];
};

/** Offers of one candidate, taken together. */
export type Block = { candidate: number; offers: readonly number[] };

type BlockColumn = Column & { block: Block };
/** What a bound is worked out at. */
type Rates = Pick<Prices, 'worth' | 'price' | 'rebate'>;

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
  /** How many of the required elements a team can cover at most, where that is known. */
  cover?: Cover;
};

export type Cover = { required: Uint8Array; most: number };

type Priced = { candidate: number; surplus: number };

/** So many of the most wanted candidates are offered to the program at a time. */
const batch = 12;
const mostRounds = 200;
const settled = 1e-10;

/** The largest surpluses, of at least as many candidates as may be chosen. */
const wanted = (problem: PricedProblem, { worth, price }: Rates): Priced[] => {
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

const membersAt = ({ candidates, members, evidence }: PricedProblem, { worth, price }: Rates): Priced[] =>
  members.map((candidate) => ({
    candidate,
    surplus: surplusOf(candidates, candidate, { worth, price, evidence, partyCost: 0 }),
  }));

const boundOf = (
  { budget, limit }: PricedProblem,
  { worth, price, rebate }: Rates,
  rows: { top: Priced[]; own: Priced[] },
): number => {
  let bound = price * budget + rebate;
  for (const each of worth) bound += each;
  for (const { surplus } of rows.own) bound += surplus;
  for (let place = 0; place < Math.min(limit, rows.top.length); place += 1) bound += rows.top[place]!.surplus;
  return bound;
};

/** The bound that any prices prove for a problem. */
export const boundAt = (problem: PricedProblem, prices: Rates): number =>
  boundOf(problem, prices, { top: wanted(problem, prices), own: membersAt(problem, prices) });

/** Places of the resources in the linear program: the elements come first. */
const budgetRow = (elements: number): number => elements;
const teamRow = (elements: number): number => elements + 1;
const coverRow = (elements: number): number => elements + 2;

/** The offers of a candidate that are worth more than their price, as one block. */
const blockOf = (
  { candidates: from, evidence }: PricedProblem,
  candidate: number,
  { worth, price }: Rates,
): Block => {
  const offers: number[] = [];
  for (let offer = from.start[candidate]!; offer < from.start[candidate + 1]!; offer += 1) {
    if (from.evidence[offer]! < evidence) continue;
    if (from.value[offer]! - price * from.cost[offer]! > worth[from.element[offer]!]!) offers.push(offer);
  }
  return { candidate, offers };
};

const columnOf = (problem: PricedProblem, block: Block): BlockColumn => {
  const { candidates: from, partyCost, budget, members, cover } = problem;
  const { elements } = from;
  const joins = members.includes(block.candidate) ? 0 : 1;
  const column = { block, value: -partyCost * joins, uses: new Float64Array(elements + (cover ? 3 : 2)) };
  column.uses[teamRow(elements)] = joins;
  for (const offer of block.offers) {
    const element = from.element[offer]!;
    column.value += from.value[offer]!;
    column.uses[element] = 1;
    column.uses[budgetRow(elements)]! += from.cost[offer]! / budget;
    if (cover) column.uses[coverRow(elements)]! += cover.required[element]!;
  }
  return column;
};

/** The prices that the program's duals stand for: an element that is required carries the price of covering one more. */
const pricesOf = ({ candidates: { elements }, budget, cover }: PricedProblem, duals: Float64Array): Rates => {
  const worth = duals.slice(0, elements);
  const covering = cover ? duals[coverRow(elements)]! : 0;
  let rebate = 0;
  if (cover) {
    rebate = covering * cover.most;
    for (let element = 0; element < elements; element += 1) {
      worth[element]! += covering * cover.required[element]!;
      rebate -= covering * cover.required[element]!;
    }
  }
  return { worth, price: duals[budgetRow(elements)]! / budget, rebate };
};

/** A supply of nothing would let the simplex method stand still. */
const leastSupply = 1e-6;

/** The program of a problem, with what of some blocks it can use. */
const programOf = (problem: PricedProblem, start: readonly Block[]) => {
  const { limit, candidates, cover, members, among, evidence } = problem;
  const covered = cover ? [Math.max(cover.most, leastSupply)] : [];
  const program = packing<BlockColumn>([
    ...new Array<number>(candidates.elements).fill(1),
    1,
    limit,
    ...covered,
  ]);
  const usable = start.flatMap(({ candidate, offers }): Block[] => {
    if (!members.includes(candidate) && !among.includes(candidate)) return [];
    return [{ candidate, offers: offers.filter((offer) => candidates.evidence[offer]! >= evidence) }];
  });
  program.improve(usable.map((block) => columnOf(problem, block)));
  return program;
};

/**
 * The prices that bound a team best. Buying every element and the budget at its price and keeping the `limit` largest
 * surpluses is an upper bound at any prices (Lagrangian relaxation of "one provider an element" and of the budget); the
 * best are the duals of the linear program over blocks, found by generating columns. Any that prove `enough` will do.
 */
export const bestPrices = (
  problem: PricedProblem,
  { enough = -Infinity, start = [] }: { enough?: number; start?: readonly Block[] } = {},
): Prices => {
  const { elements } = problem.candidates;
  const program = programOf(problem, start);
  let best: (Rates & { bound: number }) | null = null;
  for (let round = 0; round < mostRounds && (best?.bound ?? Infinity) > enough; round += 1) {
    const duals = program.duals();
    const rates = pricesOf(problem, duals);
    const [top, own] = [wanted(problem, rates), membersAt(problem, rates)];
    const bound = boundOf(problem, rates, { top, own });
    if (!best || bound < best.bound) best = { ...rates, bound };
    const entering = [
      ...top.filter(({ surplus }) => surplus > duals[teamRow(elements)]! + settled),
      ...own.filter(({ surplus }) => surplus > settled),
    ];
    if (entering.length === 0) break;
    program.improve(entering.map(({ candidate }) => columnOf(problem, blockOf(problem, candidate, rates))));
  }
  return { ...best!, blocks: program.packed().map(({ block }) => block) };
};

/**
 * How many of the required elements the candidates can cover at most, as far as the linear program knows; null when that is
 * all of them. A fraction of an element is no element, which tells what the prices alone do not.
 */
export const coverOf = (problem: PricedProblem, required: Uint8Array): Cover | null => {
  const { candidates } = problem;
  const value = Float64Array.from(candidates.element, (element) => required[element]!);
  const { cover: _, ...counted } = problem;
  const { bound } = bestPrices({ ...counted, candidates: { ...candidates, value }, partyCost: 0 });
  const most = Math.floor(bound + leastSupply);
  return most < required.reduce((sum, each) => sum + each, 0) ? { required, most } : null;
};
