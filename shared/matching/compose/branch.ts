import { type Candidates, type Field, surplusOf } from './candidates.ts';
import { indistinct } from './choose.ts';
import { consider } from './own-worth.ts';
import { bestPrices, coverOf, type Prices } from './prices.ts';
import type { Problem } from './problem.ts';
import type { SearchRecord } from './record.ts';

/** What a branch needs to know of the search it is part of. */
export type Branching = {
  problem: Problem;
  record: SearchRecord;
  /** The most providers that a team can have: each of them needs an element. */
  limit: number;
  /** Part of every bound: the gaps of all required elements, until they are covered. */
  uncovered: number;
  /** By element: 1 where a gap is counted if nobody answers for it. */
  required: Uint8Array;
  expired: () => boolean;
};

export type Node = {
  team: readonly number[];
  prices: Prices;
  among: readonly number[];
  /** What the best team on the way here is worth: a larger team that is no better is never listed. */
  floor: number;
  /** What its team's conflicts with investors and employers take away at least. */
  lost: number;
  /** The prices are already the best for this team. */
  fresh: boolean;
};

/** By element: its price, or what the best of a team is worth above its cost if that is more. */
export const worthWith = (
  from: Candidates,
  team: readonly number[],
  { prices, evidence }: { prices: Prices; evidence: number },
): Float64Array => {
  const worth = prices.worth.slice();
  for (const member of team) {
    for (let offer = from.start[member]!; offer < from.start[member + 1]!; offer += 1) {
      if (from.evidence[offer]! < evidence) continue;
      const element = from.element[offer]!;
      worth[element] = Math.max(worth[element]!, from.value[offer]! - prices.price * from.cost[offer]!);
    }
  }
  return worth;
};

type Row = { index: number; surplus: number; small: number };

/** The most that `slots` of these rows (best first) add, when a gap costs `penalty` if fewer than `wanted` are small. */
const mostOf = (
  rows: readonly Row[],
  from: number,
  { slots, wanted, penalty }: { slots: number; wanted: number; penalty: number },
): number => {
  let [sum, taken, small] = [0, 0, 0];
  for (let place = from; place < rows.length && taken < slots && rows[place]!.surplus > 0; place += 1) {
    sum += rows[place]!.surplus;
    small += rows[place]!.small;
    taken += 1;
  }
  if (small >= wanted) return sum;
  let [kept, smalls, others] = [0, 0, 0];
  for (let place = from; place < rows.length && smalls + others < slots; place += 1) {
    const { surplus, small: isSmall } = rows[place]!;
    if (isSmall ? surplus > 0 || smalls < wanted : surplus > 0 && others < slots - wanted) {
      kept += surplus;
      smalls += isSmall;
      others += 1 - isSmall;
    }
  }
  return Math.max(sum - penalty, smalls >= wanted ? kept : -Infinity);
};

/** The sum of the `count` largest surpluses above 0. */
const largest = (surpluses: Float64Array, count: number): number => {
  const top = new Float64Array(count);
  for (const surplus of surpluses) {
    if (count === 0 || surplus <= top[count - 1]!) continue;
    let place = count - 1;
    for (; place > 0 && top[place - 1]! < surplus; place -= 1) top[place] = top[place - 1]!;
    top[place] = surplus;
  }
  return top.reduce((sum, each) => sum + each, 0);
};

/** A node under some prices: what any team that grows from it has for sure, and who could still be in a better one. */
export type Outlook = { base: number; rows: Row[] };

/** Looks at a node under some prices: only those who could be in a team worth more than `floor` are left, best first. */
export const look = (
  { problem, limit, uncovered }: Branching,
  { candidates, backing }: Field,
  {
    team,
    among,
    prices,
    evidence,
    floor,
    lost,
  }: Pick<Node, 'team' | 'among' | 'lost' | 'floor'> & { prices: Prices; evidence: number },
): Outlook => {
  const { partyCost, budget } = problem;
  const worth = worthWith(candidates, team, { prices, evidence });
  let base = backing - lost - uncovered + prices.price * budget + prices.rebate - partyCost * team.length;
  for (const each of worth) base += each;
  const terms = { worth, partyCost, price: prices.price, evidence };
  const surpluses = Float64Array.from(among, (index) => surplusOf(candidates, index, terms));
  const others = base + largest(surpluses, limit - team.length - 1);
  const rows: Row[] = [];
  surpluses.forEach((surplus, place) => {
    const index = among[place]!;
    if (surplus + others > floor) rows.push({ index, surplus, small: candidates.small[index]! });
  });
  return { base, rows: rows.sort((a, b) => b.surplus - a.surplus || a.index - b.index) };
};

/** So many candidates are worth finding better prices for. */
const manyRows = 12;

/** A case as a branch searches it; `short` when some required elements are sure to stay uncovered. */
export type Ground = { field: Field; evidence: number; short: boolean };

const floorOf = ({ record }: Branching, node: Node): number =>
  Math.max(node.floor, record.threshold()) + indistinct;

/** The best prices for a node's team and those who could still join it. */
const pricesFor = (
  search: Branching,
  { field, evidence, short }: Ground,
  { team, among, prices, lost }: Pick<Node, 'team' | 'among' | 'prices' | 'lost'>,
  floor: number,
): Prices => {
  const { problem, limit, uncovered, required } = search;
  const { partyCost, budget } = problem;
  const { candidates, backing } = field;
  const shape = { candidates, members: team, among, evidence, partyCost, limit: limit - team.length, budget };
  const cover = short ? coverOf(shape, required) : null;
  return bestPrices(cover ? { ...shape, cover } : shape, {
    enough: floor - (backing - lost - uncovered - partyCost * team.length),
    start: prices.blocks,
  });
};

/** The outlook under the node's prices or, where many are left, under the best ones for its team. */
const outlookOf = (search: Branching, ground: Ground, node: Node): { outlook: Outlook; prices: Prices } => {
  const { field, evidence } = ground;
  const floor = floorOf(search, node);
  const outlook = look(search, field, { ...node, evidence, floor });
  if (outlook.rows.length <= manyRows || node.fresh) return { outlook, prices: node.prices };
  const among = outlook.rows.map((row) => row.index);
  const prices = pricesFor(search, ground, { ...node, among }, floor);
  return { outlook: look(search, field, { ...node, among, prices, evidence, floor }), prices };
};

type Growth = { node: Node; rows: readonly Row[]; place: number; prices: Prices; lost: number };

/** The node with one more provider; the rows before it have had their turn. */
const grown = (search: Branching, ground: Ground, { node, rows, place, prices, lost }: Growth): Node => {
  const { problem } = search;
  const { index } = rows[place]!;
  const team = [...node.team, index];
  const floor = Math.max(node.floor, consider(search, ground, { team, price: prices.price, lost }));
  const { providers: opponents } = problem.providers[index]!.conflicts;
  const among: number[] = [];
  for (let next = place + 1; next < rows.length; next += 1) {
    const other = rows[next]!.index;
    if (!opponents.has(other)) among.push(other);
  }
  return { team, prices, among, floor, lost, fresh: false };
};

/** For each row, the most that a team of the node and that row, but none before it, can be worth. */
const boundsOf = (
  { problem, limit }: Branching,
  { field }: Ground,
  { node, outlook }: { node: Node; outlook: Outlook },
) => {
  const { base, rows } = outlook;
  const slots = limit - node.team.length;
  const penalty = problem.penalties.small;
  const small = node.team.reduce((sum, member) => sum + field.candidates.small[member]!, 0);
  const missing = problem.need.rules.minSmallProviders - small;
  return (place: number): number => {
    const row = rows[place]!;
    const wanted = Math.max(0, missing - row.small);
    const others = (want: number) => mostOf(rows, place + 1, { slots: slots - 1, wanted: want, penalty });
    return base + row.surplus + (wanted < slots ? others(wanted) : others(0) - penalty);
  };
};

/**
 * Looks through every team of a case that grows from a node, leaving out what the prices prove to be no better than the
 * record's threshold or than a part of itself.
 * @returns an upper bound on what was left unseen because the time ran out; −∞ when nothing was
 */
export const branch = (search: Branching, ground: Ground, node: Node): number => {
  if (node.team.length >= search.limit) return -Infinity;
  const { outlook, prices } = outlookOf(search, ground, node);
  const { rows } = outlook;
  const boundOf = boundsOf(search, ground, { node, outlook });
  for (let place = 0; place < rows.length; place += 1) {
    const bound = boundOf(place);
    if (bound <= floorOf(search, node)) continue;
    const lost = ground.field.loss([...node.team, rows[place]!.index]);
    if (bound - lost + node.lost <= floorOf(search, node)) continue;
    const growth = { node, rows, place, prices, lost };
    const stopped = search.expired() || branch(search, ground, grown(search, ground, growth)) > -Infinity;
    if (stopped)
      return rows.reduce((most, _, at) => (at < place ? most : Math.max(most, boundOf(at))), -Infinity);
  }
  return -Infinity;
};
