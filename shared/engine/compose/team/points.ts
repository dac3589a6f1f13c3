import { type Stake, serveElement, undecided, unused, used } from '../element.ts';
import type { Jobs } from '../jobs.ts';
import type { TeamNode } from './node.ts';
import { elementCase, type Prices } from './relax.ts';
import type { Team } from './team.ts';

/** One way to serve an element, or to fill jobs: what it costs, adds to index and score, and loses at the dual prices. */
export type Point = {
  loss: number;
  cost: number;
  index: number;
  score: number;
  persons: readonly { place: number; count: number }[];
  jobs?: Jobs;
};

const rounding = 1e-12;

const pointOf = (
  team: Team,
  element: number,
  { counts, loss }: { counts: readonly number[]; loss: number },
): Point => {
  const { participants } = team.scope.problem.need;
  const gap = team.scope.problem.penalty.search;
  const point = { loss, cost: 0, index: 0, score: 0, persons: [] as { place: number; count: number }[] };
  let total = 0;
  team.byElement[element]!.forEach((place, at) => {
    const count = counts[at]!;
    const { price, index, value } = team.deliveries[place]!;
    total += count;
    point.cost += price * count;
    point.index += index * count;
    point.score += value * count;
    point.persons.push({ place, count });
  });
  if (team.scope.problem.elements[element]!.required)
    point.score += (gap * total) / participants + (total === participants ? gap * 0.5 : 0);
  return point;
};

/** All ways to serve an element that lose at most `gap` at these prices, by fixing one delivery after the other. */
export const elementPoints = (
  team: Team,
  node: TeamNode,
  { element, prices, gap }: { element: number; prices: Prices; gap: number },
): Point[] => {
  const one = elementCase(team, node, { element, prices });
  const best = serveElement(one);
  if (!best) return [];
  const points: Point[] = [];
  const fixed = (stakes: readonly Stake[], at: number, count: number): Stake[] =>
    stakes.with(
      at,
      count === 0
        ? { ...stakes[at]!, state: unused }
        : { ...stakes[at]!, state: used, least: count, most: count },
    );
  const walk = (stakes: readonly Stake[], at: number): void => {
    const served = serveElement({ ...one, stakes });
    if (!served) return;
    const loss = Math.max(0, best.value - served.value);
    if (loss > gap + rounding) return;
    if (at === stakes.length) {
      points.push(pointOf(team, element, { counts: [...served.persons], loss }));
      return;
    }
    const { state, least, most } = stakes[at]!;
    if (state !== used) walk(fixed(stakes, at, 0), at + 1);
    if (state === undecided || state === used)
      for (let count = least; count <= most; count += 1) walk(fixed(stakes, at, count), at + 1);
  };
  walk(one.stakes, 0);
  return points;
};
