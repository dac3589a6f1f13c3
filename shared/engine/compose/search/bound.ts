import { type Abilities, able, hasSmall, open, type Teams, unable } from './ability.ts';
import { mostOf, type Relaxation } from './relaxation.ts';

/** Dual prices: of a person served by element and area, of the whole budget, and of what a node's teams are able to. */
export type DualPrices = {
  /** By element, then by area. */
  places: Float64Array;
  /** By element, its areas with the lowest price first. */
  order: Uint16Array;
  budget: number;
  /** By element that all teams have places for everybody in: of one place. */
  full: Float64Array;
  /** Where all teams have enough small actors: of one of them. */
  small: number;
};

/** What bounds the teams of a node: the relaxation, and what they are able to. */
export type Bounding = { relaxation: Relaxation; abilities: Abilities };

/** By element the areas in order of price, the order of before as a start. */
const ordered = (places: Float64Array, areas: number, before: Uint16Array): Uint16Array => {
  const order = before.slice();
  for (let from = 0; from < order.length; from += areas)
    for (let place = from + 1; place < from + areas; place += 1) {
      const area = order[place]!;
      let at = place;
      for (; at > from && places[from + order[at - 1]!]! > places[from + area]!; at -= 1)
        order[at] = order[at - 1]!;
      order[at] = area;
    }
  return order;
};

export const noPrices = ({ elements, spread }: Relaxation): DualPrices => ({
  places: new Float64Array(elements * spread.length),
  order: Uint16Array.from({ length: elements * spread.length }, (_, at) => at % spread.length),
  budget: 0,
  full: new Float64Array(elements),
  small: 0,
});

type Priced = Bounding & { prices: DualPrices };

/**
 * What an offer is worth at these prices: its persons live where places cost least. `take` is told how many live where.
 */
const offerWorth = (
  { relaxation, abilities, prices }: Priced,
  { provider, at }: { provider: number; at: number },
  take?: (area: number, persons: number) => void,
): number => {
  const { elements, values, costs, most } = relaxation.blocks[provider]!;
  const { spread, areas } = relaxation;
  const element = elements[at]!;
  const discount = abilities.full[element] === unable ? relaxation.fullReward[element]! : 0;
  const value = values[at]! - discount - prices.budget * costs[at]!;
  const from = element * spread.length;
  let [worth, left] = [0, most[at]!];
  for (let place = from; place < from + spread.length && left > 0; place += 1) {
    const area = prices.order[place]!;
    const net = value - prices.places[from + area]!;
    if (net <= 0) break;
    if (areas[provider]![area] === 0) continue;
    const persons = Math.min(left, spread[area]!);
    worth += net * persons;
    left -= persons;
    take?.(area, persons);
  }
  return worth;
};

/** What a provider is worth at these prices, less its party cost. */
export const worthOf = (bounding: Bounding, provider: number, prices: DualPrices): number => {
  const { blocks, party } = bounding.relaxation;
  const { elements, most, small } = blocks[provider]!;
  const priced = { ...bounding, prices };
  let worth = small >= 0 ? prices.small - party : -party;
  for (let at = 0; at < elements.length; at += 1)
    worth += offerWorth(priced, { provider, at }) + prices.full[elements[at]!]! * most[at]!;
  return worth;
};

/** What the places, the budget and the abilities are worth at these prices. */
export const baseOf = (
  { relaxation, abilities }: Bounding,
  { places, budget, full, small }: DualPrices,
): number => {
  const { participants, constant, spread, small: rule } = relaxation;
  let base = constant + budget - (abilities.small === unable ? rule.gap : 0) - small * rule.wanted;
  for (const price of full) base -= price * participants;
  for (let at = 0; at < places.length; at += 1) base += places[at]! * spread[at % spread.length]!;
  return base;
};

/** Bound and candidates in order of worth, at the prices that were found. */
export type Bounded = {
  bound: number;
  prices: DualPrices;
  candidates: { provider: number; worth: number }[];
};

const boundAt = (bounding: Bounding, { members, candidates, more }: Teams, prices: DualPrices): Bounded => {
  let bound = baseOf(bounding, prices);
  for (const member of members) bound += worthOf(bounding, member, prices);
  const ranked = candidates
    .map((provider) => ({ provider, worth: worthOf(bounding, provider, prices) }))
    .sort((a, b) => b.worth - a.worth || a.provider - b.provider);
  for (let place = 0; place < more && place < ranked.length && ranked[place]!.worth > 0; place += 1)
    bound += ranked[place]!.worth;
  return { bound, prices, candidates: ranked };
};

/** The team of a bound: the members, and the candidates that are worth something. */
export const teamAt = ({ candidates }: Bounded, { members, more }: Teams): number[] => [
  ...members,
  ...candidates.slice(0, more).flatMap(({ provider, worth }) => (worth > 0 ? [provider] : [])),
];

type Slopes = Omit<DualPrices, 'order'>;

/** The slopes of the bound by price, in shares of participants and of the budget, so that they have the same scale. */
const slopesOf = (bounding: Bounding, team: readonly number[], prices: DualPrices): Slopes => {
  const { blocks, participants, elements, spread, small } = bounding.relaxation;
  const { full, small: smallState } = bounding.abilities;
  const slopes = {
    places: new Float64Array(prices.places.length).map((_, at) => spread[at % spread.length]! / participants),
    budget: 1,
    full: new Float64Array(elements).map((_, element) => (full[element] === able ? -1 : 0)),
    small: smallState === able ? -small.wanted : 0,
  };
  const priced = { ...bounding, prices };
  for (const provider of team) {
    const block = blocks[provider]!;
    for (let at = 0; at < block.elements.length; at += 1) {
      const element = block.elements[at]!;
      if (full[element] === able) slopes.full[element]! += block.most[at]! / participants;
      offerWorth(priced, { provider, at }, (area, persons) => {
        slopes.places[element * spread.length + area]! -= persons / participants;
        slopes.budget -= block.costs[at]! * persons;
      });
    }
    if (smallState === able && block.small >= 0) slopes.small += 1;
  }
  return slopes;
};

const squared = (slope: number, price: number): number => (slope < 0 || price > 0 ? slope * slope : 0);

const lengthOf = (slopes: Slopes, prices: DualPrices): number => {
  let length = squared(slopes.budget, prices.budget) + squared(slopes.small, prices.small);
  for (let at = 0; at < prices.places.length; at += 1)
    length += squared(slopes.places[at]!, prices.places[at]!);
  for (let at = 0; at < prices.full.length; at += 1) length += squared(slopes.full[at]!, prices.full[at]!);
  return length;
};

const moved = (prices: DualPrices, slopes: Slopes, { step, n }: { step: number; n: number }): DualPrices => {
  const places = prices.places.map((price, at) => Math.max(0, price - (step * slopes.places[at]!) / n));
  return {
    places,
    order: ordered(places, places.length / prices.full.length, prices.order),
    budget: Math.max(0, prices.budget - step * slopes.budget),
    full: prices.full.map((price, at) => Math.max(0, price - (step * slopes.full[at]!) / n)),
    small: Math.max(0, prices.small - step * slopes.small),
  };
};

/** Prices that bound the teams well, by subgradient steps from given ones towards `target`. */
export const improvePrices = (
  bounding: Bounding,
  teams: Teams,
  { prices: start, target, rounds }: { prices: DualPrices; target: number; rounds: number },
): Bounded => {
  let best = boundAt(bounding, teams, start);
  let current = best;
  let [scale, stale] = [1, 0];
  for (let round = 0; round < rounds && best.bound > target; round += 1) {
    const slopes = slopesOf(bounding, teamAt(current, teams), current.prices);
    const length = lengthOf(slopes, current.prices);
    if (length < 1e-18) break;
    const step = (scale * (current.bound - target)) / length;
    current = boundAt(
      bounding,
      teams,
      moved(current.prices, slopes, { step, n: bounding.relaxation.participants }),
    );
    if (current.bound < best.bound - 1e-12) {
      best = current;
      stale = 0;
    } else if (++stale >= 4) {
      scale /= 2;
      stale = 0;
      current = best;
    }
  }
  return best;
};

/** By element that is not decided, how much of G the bound may owe to serving everybody where this team cannot. */
const doubtOf = ({ relaxation, abilities }: Bounding, team: readonly number[], element: number): number => {
  const { blocks, participants, fullReward } = relaxation;
  if (fullReward[element] === 0 || abilities.full[element] !== 0) return 0;
  const places = team.reduce((sum, one) => sum + mostOf(blocks[one]!, element), 0);
  return places >= participants ? 0 : fullReward[element]! * places;
};

/** The element in which the bound may owe most to serving everybody; −1 for none. */
const mostDoubtful = (bounding: Bounding, team: readonly number[]): number => {
  let [most, found] = [0, -1];
  for (let element = 0; element < bounding.relaxation.elements; element += 1) {
    const doubt = doubtOf(bounding, team, element);
    if (doubt > most) [most, found] = [doubt, element];
  }
  return found;
};

/** The two parts that a bound is best split into, where it may owe a gap's cost to the team that it suggests; none otherwise. */
export const partsInDoubt = (bounding: Bounding, team: readonly number[]): Abilities[] => {
  const { abilities, relaxation } = bounding;
  const element = mostDoubtful(bounding, team);
  if (element >= 0)
    return [able, unable].map((state) => ({ ...abilities, full: abilities.full.with(element, state) }));
  if (abilities.small !== open || hasSmall(relaxation, team)) return [];
  return [able, unable].map((small) => ({ ...abilities, small }));
};
