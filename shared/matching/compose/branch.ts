import { type Candidates, surplusOf } from './candidates.ts';
import type { Case } from './cases.ts';
import { indistinct } from './choose.ts';
import type { Prices } from './prices.ts';
import type { Problem } from './problem.ts';
import type { SearchRecord } from './record.ts';

/** What a branch needs to know of the search it is part of. */
export type Branching = {
  problem: Problem;
  candidates: Candidates;
  record: SearchRecord;
  /** Part of every bound: jobs without follow-up, less the gaps of all required elements. */
  constant: number;
  expired: () => boolean;
};

type Node = {
  team: readonly number[];
  /** By element: its price, or what the best of the team is worth above its cost if that is more. */
  worth: Float64Array;
  among: readonly number[];
  /** What the best team on the way here is worth: a larger team that is no better is never listed. */
  floor: number;
};

/** Raises each element's worth to what a new member would make of it. */
export const raise = (
  from: Candidates,
  member: number,
  { worth, price, evidence }: { worth: Float64Array; price: number; evidence: number },
): Float64Array => {
  const raised = worth.slice();
  for (let offer = from.start[member]!; offer < from.start[member + 1]!; offer += 1) {
    if (from.evidence[offer]! < evidence) continue;
    const element = from.element[offer]!;
    raised[element] = Math.max(raised[element]!, from.value[offer]! - price * from.cost[offer]!);
  }
  return raised;
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

const rowsOf = (
  { candidates, problem }: Branching,
  node: Node,
  view: { price: number; evidence: number },
): Row[] => {
  const terms = { worth: node.worth, partyCost: problem.partyCost, ...view };
  const rows = node.among.map((index) => ({
    index,
    surplus: surplusOf(candidates, index, terms),
    small: candidates.small[index]!,
  }));
  return rows.sort((a, b) => b.surplus - a.surplus || a.index - b.index);
};

/**
 * Looks through every team of a case that grows from a node, leaving out what the prices prove to be no better than the
 * record's threshold or than a part of itself.
 * @returns an upper bound on what was left unseen because the time ran out; −∞ when nothing was
 */
export const branch = (search: Branching, part: Case, prices: Prices, node: Node): number => {
  const { problem, candidates, record, constant } = search;
  const { maxProviders, minSmallProviders } = problem.need.rules;
  const view = { price: prices.price, evidence: part.evidence };
  const providers = problem.providers;

  const grow = (at: Node): number => {
    const slots = maxProviders - at.team.length;
    if (slots <= 0) return -Infinity;
    const rows = rowsOf(search, at, view);
    const penalty = problem.penalties.small;
    const missing = minSmallProviders - at.team.reduce((sum, member) => sum + candidates.small[member]!, 0);
    const base =
      at.worth.reduce((sum, each) => sum + each, constant + part.money + prices.price * problem.budget) -
      problem.partyCost * at.team.length;
    const boundOf = (place: number, from: number): number => {
      const wanted = Math.max(0, missing - rows[place]!.small);
      const own = base + rows[place]!.surplus;
      if (wanted < slots) return own + mostOf(rows, from, { slots: slots - 1, wanted, penalty });
      return own + mostOf(rows, from, { slots: slots - 1, wanted: 0, penalty }) - penalty;
    };
    const floorNow = (): number => Math.max(at.floor, record.threshold()) + indistinct;
    const hopeful = rows.filter((_, place) => boundOf(place, 0) > floorNow());
    if (hopeful.length < rows.length) rows.splice(0, rows.length, ...hopeful);
    for (let place = 0; place < rows.length; place += 1) {
      const bound = boundOf(place, place + 1);
      if (bound <= floorNow()) continue;
      if (search.expired()) return bound;
      const { index } = rows[place]!;
      const team = [...at.team, index];
      const own = record.consider(team);
      const { conflicts } = providers[index]!;
      const among = rows
        .slice(place + 1)
        .map((row) => row.index)
        .filter((other) => !conflicts.providers.includes(other));
      const unseen = grow({
        team,
        worth: raise(candidates, index, { worth: at.worth, ...view }),
        among,
        floor: Math.max(at.floor, own),
      });
      if (unseen > -Infinity) return Math.max(unseen, bound);
    }
    return -Infinity;
  };

  return grow(node);
};
