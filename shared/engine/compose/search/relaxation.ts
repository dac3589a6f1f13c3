import type { Scope } from '../scope.ts';

/** The offers of one provider as the bound sees them: by element a value a person, kroner a person, and most persons. */
export type Block = {
  elements: Int32Array;
  values: Float64Array;
  costs: Float64Array;
  most: Float64Array;
  /** Most persons by element, 0 where it has no offer. */
  places: Float64Array;
  /** The group that it can make count as a small actor; −1 for none. */
  small: number;
};

/** Everything that bounds teams under one floor of evidence. */
export type Relaxation = {
  /** By provider; null for one that cannot deliver. */
  blocks: (Block | null)[];
  participants: number;
  party: number;
  /** The score without any delivery, with all required elements without anybody. */
  constant: number;
  elements: number;
  /** By element, the part of G a person that counts only where everybody can be served; 0 for other elements. */
  fullReward: Float64Array;
  /** How many small actors are wanted, and what it costs to have fewer. */
  small: { wanted: number; gap: number };
  /** Participants by area, without the areas in which nobody lives. */
  spread: Float64Array;
  /** By provider, 1 for each of those areas in which it works. */
  areas: readonly Uint8Array[];
};

/**
 * The linear relaxation of all teams. The penalty of a required element is replaced by its convex hull, 1.5 G for each missing
 * share; teams that cannot serve everybody are a branch of their own, where it is 0.5 G and G for each missing share.
 */
export const relaxationOf = ({ problem, providers }: Scope, floor: number): Relaxation => {
  const { participants, capital, weights, rules } = problem.need;
  const gap = problem.penalty.search;
  const fullReward = problem.elements.map(({ required }) => (required ? (0.5 * gap) / participants : 0));
  const perPerson = fullReward.map((reward) => 3 * reward);
  const size = Math.min(rules.minGroup, participants);
  const allowed = new Set(providers);
  const inhabited = problem.areas.flatMap((_, area) => (problem.spread[area]! > 0 ? [area] : []));
  return {
    blocks: problem.providers.map(({ index, deliveries, smallGroup }) => {
      const offers = deliveries.filter(({ evidence }) => evidence >= floor);
      if (offers.length === 0 || !allowed.has(index)) return null;
      return {
        elements: Int32Array.from(offers, ({ element }) => element),
        values: Float64Array.from(offers, ({ value, element }) => value + perPerson[element]!),
        costs: Float64Array.from(offers, ({ price }) => price / capital),
        most: Float64Array.from(offers, ({ most }) => most),
        places: Float64Array.from(
          problem.elements,
          ({ index: element }) => offers.find((one) => one.element === element)?.most ?? 0,
        ),
        small: offers.some(({ counts, most }) => counts && most >= size) ? smallGroup : -1,
      };
    }),
    participants,
    party: weights.party,
    constant: weights.price - 1.5 * gap * problem.elements.filter((element) => element.required).length,
    elements: problem.elements.length,
    fullReward: Float64Array.from(fullReward),
    small: { wanted: rules.minSmallProviders, gap },
    spread: Float64Array.from(inhabited, (area) => problem.spread[area]!),
    areas: problem.providers.map(({ areas }) => Uint8Array.from(inhabited, (area) => areas[area]!)),
  };
};

/** The most persons of an element that a provider could serve. */
export const mostOf = (block: Block | null, element: number): number => block?.places[element] ?? 0;
