import type { Market } from '../../shared/matching/market.ts';
import { diceOf } from '../market/dice.ts';
import { type Family, families, familyNames } from '../market/families.ts';
import { generateMarket, type Size, sizeName } from '../market/generate.ts';

/** One market of a sweep, with what is needed to make it again. */
export type Case = {
  readonly name: string;
  readonly family: Family;
  readonly size: Size;
  readonly seed: number;
  readonly k: number;
  readonly market: Market;
};

const caseOf = (index: number, largest: Size): Case => {
  const dice = diceOf(index + 1);
  const family = familyNames[index % familyNames.length] as Family;
  const size = {
    providers: dice.between(1, largest.providers),
    investors: dice.between(1, largest.investors),
    employers: dice.between(1, largest.employers),
  };
  const seed = index + 1;
  const k = dice.between(1, 5);
  return {
    name: `${family} ${sizeName(size)} seed ${seed} k ${k}`,
    family,
    size,
    seed,
    k,
    market: generateMarket(size, seed, families[family]),
  };
};

/** So many markets, the families in turn, of every size up to the largest. */
export function* sweep(count: number, largest: Size, from = 0): Generator<Case> {
  for (let index = from; index < from + count; index++) yield caseOf(index, largest);
}
