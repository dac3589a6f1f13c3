import { type Abilities, able, type Teams, unable } from './ability.ts';
import { mostOf, type Relaxation } from './relaxation.ts';

/** Dual prices: of a person served by element, of the whole budget, and of what a node's teams are able to. */
export type DualPrices = {
  places: Float64Array;
  budget: number;
  /** By element that all teams have places for everybody in: of one place. */
  full: Float64Array;
  /** Where all teams have enough small actors: of one of them. */
  small: number;
};

/** What bounds the teams of a node: the relaxation, and what they are able to. */
export type Bounding = { relaxation: Relaxation; abilities: Abilities };

export const noPrices = ({ elements }: Relaxation): DualPrices => ({
  places: new Float64Array(elements),
  budget: 0,
  full: new Float64Array(elements),
  small: 0,
});

/** What one person of an offer is worth at these prices. */
const netOf = ({ relaxation, abilities }: Bounding, offer: { provider: number; at: number }, prices: DualPrices) => {
  const { elements, values, costs } = relaxation.blocks[offer.provider]!;
  const element = elements[offer.at]!;
  const discount = abilities.full[element] === unable ? relaxation.fullReward[element]! : 0;
  return values[offer.at]! - discount - prices.places[element]! - prices.budget * costs[offer.at]!;
};

/** What a provider is worth at these prices, less its party cost; its best persons are all or none of each offer. */
export const worthOf = (bounding: Bounding, provider: number, prices: DualPrices): number => {
  const { blocks, party } = bounding.relaxation;
  const { elements, most, small } = blocks[provider]!;
  let worth = small >= 0 ? prices.small - party : -party;
  for (let at = 0; at < elements.length; at += 1) {
    const net = netOf(bounding, { provider, at }, prices);
    worth += (Math.max(0, net) + prices.full[elements[at]!]!) * most[at]!;
  }
  return worth;
};

/** What the places, the budget and the abilities are worth at these prices. */
export const baseOf = ({ relaxation, abilities }: Bounding, { places, budget, full, small }: DualPrices): number => {
  const { participants, constant, small: rule } = relaxation;
  let base = constant + budget - (abilities.small === unable ? rule.gap : 0) - small * rule.wanted;
  for (let element = 0; element < places.length; element += 1)
    base += (places[element]! - full[element]!) * participants;
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

/** The slopes of the bound by price, in shares of participants and of the budget, so that they have the same scale. */
const slopesOf = (bounding: Bounding, team: readonly number[], prices: DualPrices): DualPrices => {
  const { blocks, participants, elements, small } = bounding.relaxation;
  const { full, small: smallState } = bounding.abilities;
  const slopes = {
    places: new Float64Array(elements).fill(1),
    budget: 1,
    full: new Float64Array(elements).map((_, element) => (full[element] === able ? -1 : 0)),
    small: smallState === able ? -small.wanted : 0,
  };
  for (const provider of team) {
    const block = blocks[provider]!;
    for (let at = 0; at < block.elements.length; at += 1) {
      const element = block.elements[at]!;
      if (full[element] === able) slopes.full[element]! += block.most[at]! / participants;
      if (netOf(bounding, { provider, at }, prices) <= 0) continue;
      slopes.places[element]! -= block.most[at]! / participants;
      slopes.budget -= block.costs[at]! * block.most[at]!;
    }
    if (smallState === able && block.small >= 0) slopes.small += 1;
  }
  return slopes;
};

const squared = (slope: number, price: number): number => (slope < 0 || price > 0 ? slope * slope : 0);

const lengthOf = (slopes: DualPrices, prices: DualPrices): number => {
  let length = squared(slopes.budget, prices.budget) + squared(slopes.small, prices.small);
  for (let element = 0; element < prices.places.length; element += 1)
    length +=
      squared(slopes.places[element]!, prices.places[element]!) +
      squared(slopes.full[element]!, prices.full[element]!);
  return length;
};

const moved = (prices: DualPrices, slopes: DualPrices, { step, n }: { step: number; n: number }): DualPrices => ({
  places: prices.places.map((price, element) => Math.max(0, price - (step * slopes.places[element]!) / n)),
  budget: Math.max(0, prices.budget - step * slopes.budget),
  full: prices.full.map((price, element) => Math.max(0, price - (step * slopes.full[element]!) / n)),
  small: Math.max(0, prices.small - step * slopes.small),
});

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
    current = boundAt(bounding, teams, moved(current.prices, slopes, { step, n: bounding.relaxation.participants }));
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
export const doubtOf = ({ relaxation, abilities }: Bounding, team: readonly number[], element: number): number => {
  const { blocks, participants, fullReward } = relaxation;
  if (fullReward[element] === 0 || abilities.full[element] !== 0) return 0;
  const places = team.reduce((sum, one) => sum + mostOf(blocks[one]!, element), 0);
  return places >= participants ? 0 : fullReward[element]! * places;
};
