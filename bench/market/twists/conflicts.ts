import type { Market } from '../../../shared/matching/market.ts';
import type { Dice } from '../dice.ts';
import type { Twist } from '../generate.ts';

type Party = { readonly id: string };
type Sides = { readonly [side in 'providers' | 'investors' | 'employers']?: boolean };

const idsOf = (market: Market, sides: Sides): string[] =>
  (['providers', 'investors', 'employers'] as const).flatMap((side) =>
    sides[side] ? market[side].map(({ id }) => id) : [],
  );

/** Each pair among these sides is in conflict with the same probability; the first of the two names the other. */
const quarrels = (market: Market, ids: readonly string[], disagree: () => boolean): Market => {
  const place = new Map(ids.map((id, index) => [id, index]));
  const quarrelling = <T extends Party>(party: T): T => {
    const own = place.get(party.id);
    return own === undefined ? party : { ...party, conflicts: ids.slice(own + 1).filter(disagree) };
  };
  return {
    ...market,
    providers: market.providers.map(quarrelling),
    investors: market.investors.map(quarrelling),
    employers: market.employers.map(quarrelling),
  };
};

const withProbability = (dice: Dice, least: number, most: number) => {
  const probability = dice.between(least, most) / 100;
  return () => dice.chance(probability);
};

export const denseConflicts: Twist = (market, dice) =>
  quarrels(market, idsOf(market, { investors: true, employers: true }), withProbability(dice, 15, 30));

const allSides = { providers: true, investors: true, employers: true };

export const conflictsEverywhere: Twist = (market, dice) =>
  quarrels(market, idsOf(market, allSides), withProbability(dice, 15, 40));

export const everybodyInConflict: Twist = (market) => quarrels(market, idsOf(market, allSides), () => true);
