import { type Market, parseMarket } from '../../shared/engine/market/market.ts';
import { type Dice, diceOf } from '../market/dice.ts';
import { type Family, families, familyNames } from '../market/families.ts';
import { generateMarket, type Size, sizeName } from '../market/generate.ts';

/** A market file before it is parsed. */
type Draft = ReturnType<typeof generateMarket>;
type Rules = Partial<Market['need']['rules']>;

/** One market of a sweep, with what is needed to make it again. */
export type Case = { readonly name: string; readonly k: number; readonly market: Market };

const weightings = [
  { elements: 0.5, capital: 0.2, jobs: 0.2, price: 0.1, party: 0.002 },
  { elements: 0.5, capital: 0.2, jobs: 0.2, price: 0.1, party: 0.002 },
  { elements: 0.4, capital: 0.3, jobs: 0.25, price: 0.05, party: 0.01 },
  { elements: 0.2, capital: 0.1, jobs: 0.1, price: 0.6, party: 0.002 },
  { elements: 0.9, capital: 0, jobs: 0, price: 0.1, party: 0.1 },
  { elements: 0.25, capital: 0.25, jobs: 0.5, price: 0, party: 0.03 },
];

/** Rules at their edges, one or two at a time. */
const rulesOf = (dice: Dice, { jobs }: Draft['need']): Rules => {
  const edges: Rules[] = [
    {},
    {},
    { maxProviders: dice.between(1, 3), minSmallProviders: dice.between(0, 1) },
    { minSmallProviders: dice.between(2, 3) },
    { minGroup: dice.pick([1, 2, 5, 12, 1000]) },
    { maxInvestors: dice.between(0, 2) },
    { maxInvestorShare: dice.pick([0.2, 0.34, 0.5, 1]) },
    { maxGiftShare: dice.pick([0, 0.1, 0.25, 1]) },
    { returnCap: dice.pick([1, 1.1, 2]) },
    { maxEmployers: dice.between(0, 2) },
    { minJobs: dice.between(0, jobs) },
    { minJobs: Math.floor(jobs / 2), minPositionShare: dice.pick([0, 50, 80, 100]) },
    { referenceIndex: dice.pick([0.3, 0.36, 0.5, 0.8, 1]) },
    { listDistance: dice.between(1, 4) },
  ];
  const rules = { ...dice.pick(edges), ...dice.pick(edges) };
  const { maxProviders = 5, minSmallProviders = 1 } = rules;
  return { ...rules, minSmallProviders: Math.min(minSmallProviders, maxProviders) };
};

/** Participants thrown at areas; some areas may stay empty. */
const spreadOf = (dice: Dice, { areas, participants }: Draft['need']): Record<string, number> => {
  const spread = Object.fromEntries(areas.map((area) => [area, 0]));
  const favourite = dice.pick(areas);
  for (let person = 0; person < participants; person += 1)
    spread[dice.chance(0.3) ? favourite : dice.pick(areas)]! += 1;
  return spread;
};

const needOf = (dice: Dice, need: Draft['need']): unknown => ({
  ...need,
  capital: Math.max(100_000, need.capital),
  elements: need.elements.map((one) =>
    dice.chance(0.1) ? { ...one, maxPrice: dice.between(8, 40) * 500 } : one,
  ),
  outcomes: need.outcomes.map((one) => ({
    ...one,
    baselineShare: dice.chance(0.3)
      ? 0
      : Math.min(one.expectedShare, (one.expectedShare * dice.between(0, 10)) / 10),
  })),
  ...(dice.chance(0.5) ? { spread: spreadOf(dice, need) } : {}),
  rules: rulesOf(dice, need),
  weights: dice.pick(weightings),
});

const capacityOf = (dice: Dice, participants: number, capacity: number): number =>
  dice.pick([
    Math.floor(capacity),
    Math.floor(capacity),
    dice.between(1, 12),
    8,
    participants,
    dice.between(1, participants),
  ]);

const withGroup = (dice: Dice, probability: number) =>
  dice.chance(probability) ? { group: dice.pick(['one', 'two', 'three']) } : {};

/** Adds what version 2 of the model knows to a market of version 1. */
const decorate = (draft: Draft, dice: Dice): unknown => ({
  need: needOf(dice, draft.need),
  providers: draft.providers.map((one) => ({
    ...one,
    ...withGroup(dice, 0.2),
    offers: one.offers.map((offer) => ({
      ...offer,
      price: Math.round(offer.price),
      capacity: capacityOf(dice, draft.need.participants, offer.capacity),
      ...(dice.chance(0.2) ? { minimum: dice.between(1, 6) } : {}),
    })),
  })),
  investors: draft.investors.map((one) => ({
    ...one,
    ...withGroup(dice, 0.25),
    minReturn: Math.max(0, one.minReturn),
    ticket: { min: Math.round(one.ticket.min), max: Math.round(one.ticket.max) },
  })),
  employers: draft.employers,
});

/** A market of version 2 made from a seed. */
export const seededMarket = (size: Size, seed: number, family: Family): Market => {
  const parsed = parseMarket(decorate(generateMarket(size, seed, families[family]), diceOf(seed * 104_729)));
  if (!parsed.ok) throw new Error(`A generated market is refused: ${JSON.stringify(parsed.issues)}`);
  return parsed.market;
};

const caseOf = (index: number, largest: Size): Case => {
  const dice = diceOf(index + 1);
  const family = familyNames[index % familyNames.length] as Family;
  const size = {
    providers: dice.between(1, largest.providers),
    investors: dice.between(1, largest.investors),
    employers: dice.between(1, largest.employers),
  };
  const k = dice.between(1, 3);
  return {
    name: `${family} ${sizeName(size)} seed ${index + 1} k ${k}`,
    k,
    market: seededMarket(size, index + 1, family),
  };
};

/** So many markets, the families in turn, of every size up to the largest. */
export function* sweep(count: number, largest: Size, from = 0): Generator<Case> {
  for (let index = from; index < from + count; index += 1) yield caseOf(index, largest);
}
