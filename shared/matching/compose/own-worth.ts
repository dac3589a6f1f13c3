import type { Branching, Ground } from './branch.ts';
import { indistinct } from './choose.ts';

/** What a team's deliveries are worth at most in a case, when a krone costs `price` or nothing. */
const deliveriesOf = (
  { field: { candidates: from }, evidence }: Ground,
  team: readonly number[],
  price: number,
): { free: number; priced: number } => {
  const free = new Float64Array(from.elements);
  const priced = new Float64Array(from.elements);
  for (const member of team) {
    for (let offer = from.start[member]!; offer < from.start[member + 1]!; offer += 1) {
      if (from.evidence[offer]! < evidence) continue;
      const element = from.element[offer]!;
      const value = from.value[offer]!;
      if (value > free[element]!) free[element] = value;
      const net = value - price * from.cost[offer]!;
      if (net > priced[element]!) priced[element] = net;
    }
  }
  let [sum, rest] = [0, 0];
  for (let element = 0; element < from.elements; element += 1) {
    sum += free[element]!;
    rest += priced[element]!;
  }
  return { free: sum, priced: rest };
};

/**
 * Scores a team that a search meets in a case, unless what its members could deliver at most shows that it cannot matter.
 * @returns its score; −∞ where it does not matter
 */
export const consider = (
  { problem: { partyCost, budget, penalties, need }, record, uncovered }: Branching,
  ground: Ground,
  { team, price, lost }: { team: readonly number[]; price: number; lost: number },
): number => {
  const { free, priced } = deliveriesOf(ground, team, price);
  const small = team.reduce((sum, member) => sum + ground.field.candidates.small[member]!, 0);
  const short = small < need.rules.minSmallProviders ? penalties.small : 0;
  const others = ground.field.backing - lost - uncovered - short - partyCost * team.length;
  const most = others + Math.min(free, priced + price * budget);
  return most > record.threshold() + indistinct ? record.consider(team) : -Infinity;
};
