import { type ElementCase, serveElement } from '../element.ts';
import type { Jobs } from '../jobs.ts';
import type { Money } from '../money.ts';
import { isOpen, type TeamNode } from './node.ts';
import type { Team } from './team.ts';

/** Prices of the rows that couple the elements: of a krone of the budget, and of the index. `score` 0 ignores the score. */
export type Prices = { score: number; krone: number; index: number };

/** The best of a node when the coupling rows are only priced. */
export type Relaxed = {
  /** Persons by delivery. */
  persons: Int32Array;
  jobs: Jobs;
  cost: number;
  /** W_elements · Q + W_jobs · J. */
  index: number;
  /** What deliveries and jobs add to the score, unpriced. */
  score: number;
};

/** By area, 1 where a member works that may still deliver the follow-up of employers. */
const followedAreas = (team: Team, node: TeamNode): Uint8Array => {
  const followed = new Uint8Array(team.scope.problem.areas.length);
  team.deliveries.forEach(({ followUp, slot }, place) => {
    if (!followUp || !isOpen(node, place)) return;
    const { areas } = team.members[slot]!;
    for (let area = 0; area < areas.length; area += 1) followed[area]! |= areas[area]!;
  });
  return followed;
};

/** Where only the index counts, the price of the index drowns what jobs add to the score. */
const indexPriceOf = ({ score, index }: Prices): number => (score > 0 ? index : index * 1e6);

type Accounted = { persons: Int32Array; jobs: Jobs; indexPrice: number };

/** Adds up cost, index and score from the persons by delivery. */
export const account = (team: Team, { persons, jobs, indexPrice }: Accounted): Relaxed => {
  const { problem } = team.scope;
  const { participants } = problem.need;
  const gap = problem.penalty.search;
  let [cost, index, score] = [0, jobs.index, jobs.score - indexPrice * jobs.index];
  for (const { index: element, required } of problem.elements) {
    let total = 0;
    for (const place of team.byElement[element]!) {
      const count = persons[place]!;
      const delivery = team.deliveries[place]!;
      total += count;
      cost += delivery.price * count;
      index += delivery.index * count;
      score += delivery.value * count;
    }
    if (required) score += (gap * total) / participants + (total === participants ? gap * 0.5 : 0);
  }
  return { persons, jobs, cost, index, score };
};

/** An element of a team as it stands in a node, each person at its price. */
export const elementCase = (
  team: Team,
  node: TeamNode,
  { element, prices }: { element: number; prices: Prices },
): ElementCase => {
  const { problem, closed } = team.scope;
  const { participants } = problem.need;
  const gap = problem.penalty.search;
  const { required } = problem.elements[element]!;
  const person = required ? gap / participants : 0;
  return {
    stakes: team.byElement[element]!.map((place) => {
      const { slot, value, price, index } = team.deliveries[place]!;
      return {
        slot,
        unit: prices.score * (value + person) - prices.krone * price + prices.index * index,
        least: node.least[place]!,
        most: node.most[place]!,
        state: node.states[place]!,
      };
    }),
    participants,
    bonus: required ? prices.score * gap * 0.5 : 0,
    mustFill: closed?.kind === 'element' && closed.element === element,
    reach: team.reach,
  };
};

/** Serves every element on its own at these prices, with the best jobs. Null where the node has no solution. */
export const relax = (team: Team, node: TeamNode, prices: Prices): Relaxed | null => {
  const { problem, closed } = team.scope;
  const persons = new Int32Array(team.deliveries.length);
  for (const { index } of problem.elements) {
    const places = team.byElement[index]!;
    const mustFill = closed?.kind === 'element' && closed.element === index;
    if (places.length === 0 && mustFill) return null;
    if (places.length === 0) continue;
    const served = serveElement(elementCase(team, node, { element: index, prices }));
    if (!served) return null;
    places.forEach((place, at) => {
      persons[place] = served.persons[at]!;
    });
  }
  const jobs = team.jobs({
    banned: node.bannedEmployers,
    followed: followedAreas(team, node),
    indexPrice: indexPriceOf(prices),
  });
  return jobs && account(team, { persons, jobs, indexPrice: indexPriceOf(prices) });
};

/** The part of the score that does not depend on persons: gaps of all required elements, and parties. */
export const constantOf = ({ scope, members }: Team, node: TeamNode): number => {
  const { elements, penalty, need } = scope.problem;
  const required = elements.filter((element) => element.required).length;
  const small = node.small === 'accepted' ? penalty.search : 0;
  return need.weights.price - 1.5 * penalty.search * required - need.weights.party * members.length - small;
};

export const moneyOf = (team: Team, node: TeamNode, band: number): Money | null =>
  team.money.best({ kinds: team.kinds, floor: team.floor, banned: node.bannedInvestors, band });

/** All efficient jobs of a node: the best by score first, then with more and more index. */
export const frontier = (team: Team, node: TeamNode): Jobs[] => {
  const list: Jobs[] = [];
  for (let atLeast = Number.NEGATIVE_INFINITY; ; atLeast = list.at(-1)!.index + 1e-12) {
    const jobs = team.jobs({
      banned: node.bannedEmployers,
      followed: followedAreas(team, node),
      indexPrice: 0,
      atLeast,
    });
    if (!jobs) return list;
    list.push(jobs);
  }
};
