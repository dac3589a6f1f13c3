import type { Problem } from '../problem.ts';
import type { Scope } from '../scope.ts';

/** The offers of one provider as the bound sees them: by element a value a person, kroner a person, and most persons. */
type Block = { elements: Int32Array; values: Float64Array; costs: Float64Array; most: Float64Array };

/** Dual prices: of one person served by element, and of the whole budget. */
export type DualPrices = {
  places: Float64Array;
  budget: number;
  /** By element, what a person is worth less because no team of the node can serve everybody. */
  discounts: Float64Array;
};

/** Everything that bounds teams under one floor of evidence. */
export type Relaxation = {
  /** By provider; null for one that cannot deliver. */
  blocks: (Block | null)[];
  participants: number;
  party: number;
  /** The score without any delivery. */
  constant: number;
  elements: number;
  /** By element, the part of G a person that counts only where everybody can be served; 0 for other elements. */
  fullReward: Float64Array;
};

/** Most persons of an element that a team could serve: by its largest offers. */
const reachable = (
  problem: Problem,
  scope: Scope,
  { element, floor }: { element: number; floor: number },
): number => {
  const most = scope.providers
    .flatMap((index) => problem.providers[index]!.deliveries)
    .filter((one) => one.element === element && one.evidence >= floor)
    .map((one) => one.most)
    .sort((a, b) => b - a)
    .slice(0, problem.need.rules.maxProviders);
  return Math.min(
    problem.need.participants,
    most.reduce((sum, persons) => sum + persons, 0),
  );
};

/**
 * The linear relaxation of all teams. The penalty of a required element that can be full is replaced by its convex hull,
 * 1.5 G for each missing share; of one that cannot, by 0.5 G and G for each missing share.
 */
export const relaxationOf = (scope: Scope, floor: number): Relaxation => {
  const { problem } = scope;
  const { participants, capital, weights } = problem.need;
  const gap = problem.penalty.search;
  const fullReward = problem.elements.map(({ index, required }) => {
    const full = required && reachable(problem, scope, { element: index, floor }) >= participants;
    return full ? (0.5 * gap) / participants : 0;
  });
  const perPerson = problem.elements.map(
    ({ index, required }) => (required ? gap / participants : 0) + fullReward[index]!,
  );
  const required = problem.elements.filter((element) => element.required).length;
  const allowed = new Set(scope.providers);
  return {
    blocks: problem.providers.map(({ index, deliveries }) => {
      const offers = deliveries.filter(({ evidence }) => evidence >= floor);
      if (offers.length === 0 || !allowed.has(index)) return null;
      return {
        elements: Int32Array.from(offers, ({ element }) => element),
        values: Float64Array.from(offers, ({ value, element }) => value + perPerson[element]!),
        costs: Float64Array.from(offers, ({ price }) => price / capital),
        most: Float64Array.from(offers, ({ most }) => most),
      };
    }),
    participants,
    party: weights.party,
    constant: weights.price - 1.5 * gap * required,
    elements: problem.elements.length,
    fullReward: Float64Array.from(fullReward),
  };
};

/** What a provider is worth at these prices, less its party cost; its best persons are all or none of each offer. */
export const worthOf = ({ blocks, party }: Relaxation, provider: number, prices: DualPrices): number => {
  const { elements, values, costs, most } = blocks[provider]!;
  let worth = -party;
  for (let offer = 0; offer < elements.length; offer += 1) {
    const element = elements[offer]!;
    const price = prices.places[element]! + prices.discounts[element]!;
    const net = values[offer]! - price - prices.budget * costs[offer]!;
    if (net > 0) worth += net * most[offer]!;
  }
  return worth;
};

/** What the places and the budget are worth at these prices. */
export const baseOf = ({ participants, constant }: Relaxation, { places, budget }: DualPrices): number => {
  let base = constant + budget;
  for (const price of places) base += price * participants;
  return base;
};

/** Takes the persons that a provider would serve at these prices off what is left of places and budget. */
const consume = (
  { blocks }: Relaxation,
  { provider, prices }: { provider: number; prices: DualPrices },
  left: { places: Float64Array; budget: number },
): void => {
  const { elements, values, costs, most } = blocks[provider]!;
  for (let offer = 0; offer < elements.length; offer += 1) {
    const element = elements[offer]!;
    const price = prices.places[element]! + prices.discounts[element]!;
    if (values[offer]! - price - prices.budget * costs[offer]! <= 0) continue;
    left.places[element]! -= most[offer]!;
    left.budget -= costs[offer]! * most[offer]!;
  }
};

export type Subproblem = { members: readonly number[]; candidates: readonly number[]; more: number };

/** Bound and candidates in order of worth, at the prices that were found. */
export type Bounded = {
  bound: number;
  prices: DualPrices;
  candidates: { provider: number; worth: number }[];
};

const boundAt = (
  relaxation: Relaxation,
  { members, candidates, more }: Subproblem,
  prices: DualPrices,
): Bounded => {
  let bound = baseOf(relaxation, prices);
  for (const member of members) bound += worthOf(relaxation, member, prices);
  const ranked = candidates
    .map((provider) => ({ provider, worth: worthOf(relaxation, provider, prices) }))
    .sort((a, b) => b.worth - a.worth || a.provider - b.provider);
  for (let place = 0; place < more && place < ranked.length && ranked[place]!.worth > 0; place += 1)
    bound += ranked[place]!.worth;
  return { bound, prices, candidates: ranked };
};

/** Prices that bound the subproblem well, by subgradient steps from given ones towards `target`. */
export const improvePrices = (
  relaxation: Relaxation,
  subproblem: Subproblem,
  { prices: start, target, rounds }: { prices: DualPrices; target: number; rounds: number },
): Bounded => {
  let best = boundAt(relaxation, subproblem, start);
  let current = best;
  let [scale, stale] = [1, 0];
  for (let round = 0; round < rounds && best.bound > target; round += 1) {
    const left = { places: new Float64Array(relaxation.elements).fill(relaxation.participants), budget: 1 };
    const chosen = current.candidates
      .slice(0, subproblem.more)
      .flatMap(({ provider, worth }) => (worth > 0 ? [provider] : []));
    for (const provider of [...subproblem.members, ...chosen])
      consume(relaxation, { provider, prices: current.prices }, left);
    const { places, budget } = current.prices;
    // A step is measured in shares of participants, so that places and budget have the same scale.
    const n = relaxation.participants;
    let norm = 0;
    places.forEach((price, element) => {
      const slope = left.places[element]! / n;
      if (slope < 0 || price > 0) norm += slope * slope;
    });
    if (left.budget < 0 || budget > 0) norm += left.budget * left.budget;
    if (norm < 1e-18) break;
    const step = (scale * (current.bound - target)) / norm;
    current = boundAt(relaxation, subproblem, {
      places: places.map((price, element) => Math.max(0, price - (step * left.places[element]!) / n / n)),
      budget: Math.max(0, budget - step * left.budget),
      discounts: current.prices.discounts,
    });
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

/** The most persons of an element that a provider could serve. */
const mostOf = (block: Block | null, element: number): number => {
  const at = block ? block.elements.indexOf(element) : -1;
  return at < 0 ? 0 : block!.most[at]!;
};

/** What a person is worth less in a subproblem, by element: where its members and the largest candidates cannot serve all. */
export const discountsOf = (
  { blocks, fullReward, participants }: Relaxation,
  { members, candidates, more }: Subproblem,
): Float64Array =>
  fullReward.map((reward, element) => {
    if (reward === 0) return 0;
    const own = members.reduce((sum, one) => sum + mostOf(blocks[one]!, element), 0);
    if (own >= participants) return 0;
    const added = candidates
      .map((one) => mostOf(blocks[one]!, element))
      .sort((a, b) => b - a)
      .slice(0, more)
      .reduce((sum, most) => sum + most, 0);
    return own + added < participants ? reward : 0;
  });
