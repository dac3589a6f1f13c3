import type { Composition } from '../answer.ts';
import { splitByArea } from './places.ts';
import type { Problem } from './problem.ts';
import type { TeamSolution } from './team/solve.ts';

const places = (flags: Uint8Array): number[] => [...flags.keys()].filter((place) => flags[place] === 1);

type Served = { provider: number; element: number; count: number };

/** Persons by provider and element, in the order of the team's deliveries. */
const served = (
  problem: Problem,
  { members, floor, persons }: { members: readonly number[]; floor: number; persons: Int32Array },
): Served[] =>
  members
    .flatMap((index) => problem.providers[index]!.deliveries.filter(({ evidence }) => evidence >= floor))
    .map(({ provider, element }, place) => ({ provider, element, count: persons[place]! }))
    .filter(({ count }) => count > 0);

/** A solved team in the words of the answer: deliveries split by area, everybody by id. */
export const compositionOf = (
  problem: Problem,
  { members, floor, solution }: { members: readonly number[]; floor: number; solution: TeamSolution | null },
): Composition => {
  if (!solution) return { deliveries: [], investments: [], jobs: [] };
  const rows = served(problem, { members, floor, persons: solution.persons });
  const byElement = Map.groupBy(rows, ({ element }) => element);
  const deliveries = [...byElement].flatMap(([element, sharing]) => {
    const split = splitByArea(
      sharing.map(({ provider, count }) => ({
        total: count,
        areas: places(problem.providers[provider]!.areas),
      })),
      problem.spread,
    );
    return sharing.flatMap(({ provider }, who) =>
      split[who]!.flatMap((persons, area) => (persons > 0 ? [{ provider, element, area, persons }] : [])),
    );
  });
  deliveries.sort((a, b) => a.provider - b.provider || a.element - b.element || a.area - b.area);
  return {
    deliveries: deliveries.map(({ provider, element, area, persons }) => ({
      provider: problem.providers[provider]!.id,
      element: problem.elements[element]!.id,
      area: problem.areas[area]!,
      persons,
    })),
    investments: solution.money.investments
      .toSorted((a, b) => a.investor - b.investor)
      .map(({ investor, amount }) => ({ investor: problem.investors[investor]!.id, amount })),
    jobs: solution.jobs.jobs
      .toSorted((a, b) => a.employer - b.employer)
      .map(({ employer, positions }) => ({ employer: problem.employers[employer]!.id, positions })),
  };
};
