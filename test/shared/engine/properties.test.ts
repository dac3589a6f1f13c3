import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../bench/checker/judge.ts';
import { seededMarket } from '../../../bench/checker/markets.ts';
import { diceOf } from '../../../bench/market/dice.ts';
import { familyNames } from '../../../bench/market/families.ts';
import { compose } from '../../../shared/engine/compose.ts';
import type { Market } from '../../../shared/engine/market/market.ts';

const runs = { numRuns: 12 };
const seed = fc.integer({ min: 1, max: 100_000 });
const anyMarket = fc
  .record({
    family: fc.constantFrom(...familyNames.filter((name) => !name.startsWith('seventeen'))),
    seed,
    providers: fc.integer({ min: 1, max: 5 }),
    investors: fc.integer({ min: 0, max: 5 }),
    employers: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ family, seed: from, ...size }) => seededMarket(size, from, family));

const best = (market: Market): number => compose(market, { k: 1 }).score;
const atLeast = (better: Market, market: Market): void => {
  expect(best(better)).toBeGreaterThanOrEqual(best(market) - 1e-9);
};

const shuffled = (market: Market, from: number): Market => {
  const dice = diceOf(from);
  const mixed = <T>(list: readonly T[]): T[] => dice.some(list, list.length);
  return {
    need: { ...market.need, elements: mixed(market.need.elements), areas: mixed(market.need.areas) },
    providers: mixed(market.providers).map((one) => ({ ...one, offers: mixed(one.offers) })),
    investors: mixed(market.investors),
    employers: mixed(market.employers),
  };
};

type Offer = Market['providers'][number]['offers'][number];

const withOffers = (market: Market, change: (offer: Offer) => Offer): Market => ({
  ...market,
  providers: market.providers.map((one) => ({ ...one, offers: one.offers.map(change) })),
});

describe('the best consortium of version 2', () => {
  it('does not depend on the order of the file', () => {
    fc.assert(
      fc.property(anyMarket, seed, (market, from) => {
        expect(compose(shuffled(market, from), { k: 3 }).consortia).toEqual(
          compose(market, { k: 3 }).consortia,
        );
      }),
      runs,
    );
  });

  it.each<[string, (market: Market) => Market]>([
    [
      'more evidence',
      (market) => withOffers(market, (one) => ({ ...one, evidence: Math.min(4, one.evidence + 1) })),
    ],
    [
      'a lower price',
      (market) => withOffers(market, (one) => ({ ...one, price: Math.floor(one.price / 2) })),
    ],
    [
      'more capacity from a full group up',
      (market) =>
        withOffers(market, (one) => ({
          ...one,
          capacity: one.capacity >= market.need.rules.minGroup ? one.capacity + 7 : one.capacity,
        })),
    ],
  ])('is never worse with %s', (_, better) => {
    fc.assert(
      fc.property(anyMarket, (market) => atLeast(better(market), market)),
      runs,
    );
  });

  it('is never worse with a higher expected share', () => {
    const raised = (market: Market): Market => ({
      ...market,
      need: {
        ...market.need,
        outcomes: market.need.outcomes.map((one) => ({
          ...one,
          expectedShare: Math.min(1, one.expectedShare + 0.1),
        })),
      },
    });
    fc.assert(
      fc.property(anyMarket, (market) => atLeast(raised(market), market)),
      runs,
    );
  });

  it('is never better with a lower return cap', () => {
    const capped = (market: Market): Market => ({
      ...market,
      need: { ...market.need, rules: { ...market.need.rules, returnCap: 1 } },
    });
    fc.assert(
      fc.property(anyMarket, (market) => atLeast(market, capped(market))),
      runs,
    );
  });

  it('is never worse with one more party that has no conflicts and no group', () => {
    fc.assert(
      fc.property(anyMarket, seed, (market, from) => {
        const more = seededMarket({ providers: 1, investors: 1, employers: 1 }, from, 'ordinary');
        const own = <T extends { id: string }>({
          group: _,
          ...party
        }: T & { group?: string | undefined }) => ({
          ...party,
          id: `new-${party.id}`,
          conflicts: [],
        });
        const side = diceOf(from).pick(['providers', 'investors', 'employers'] as const);
        const grown = { ...market, [side]: [...market[side], ...more[side].map((one) => own(one))] };
        atLeast(grown as Market, market);
      }),
      runs,
    );
  });

  it('depends on the proportions of the weights of elements only', () => {
    fc.assert(
      fc.property(anyMarket, fc.constantFrom(0.25, 2, 1024), (market, factor) => {
        const elements = market.need.elements.map((one) => ({ ...one, weight: one.weight * factor }));
        expect(best({ ...market, need: { ...market.need, elements } })).toBeCloseTo(best(market), 9);
      }),
      runs,
    );
  });

  it('is bounded, and keeps every rule, where the time runs out', () => {
    fc.assert(
      fc.property(anyMarket, fc.nat(60), (market, patience) => {
        let ticks = 0;
        const hurried = compose(market, { k: 2, limitMs: patience, now: () => ticks++ });
        const score = best(market);
        expect(checkAnswer(market, hurried, 2)).toEqual([]);
        expect(hurried.score).toBeLessThanOrEqual(score + 1e-9);
        expect(hurried.bound).toBeGreaterThanOrEqual(score - 1e-9);
        expect(hurried.optimal && hurried.score < score - 1e-9).toBe(false);
      }),
      runs,
    );
  });

  it('keeps every rule, by a count that shares nothing with the engine', () => {
    fc.assert(
      fc.property(anyMarket, fc.integer({ min: 1, max: 6 }), (market, k) => {
        expect(checkAnswer(market, compose(market, { k }), k)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
