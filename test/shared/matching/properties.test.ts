import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceOf } from '../../../bench/market/dice.ts';
import { makeEmployer, makeInvestor, makeProvider } from '../../../bench/market/parties.ts';
import { checkAnswer } from '../../../bench/referee/check.ts';
import { ourAnswer } from '../../../bench/referee/ours.ts';
import { compose } from '../../../shared/matching/index.ts';
import type { Market } from '../../../shared/matching/market.ts';
import { anyMarket } from '../../support/any-market.ts';

const runs = { numRuns: 40 };
const seed = fc.integer({ min: 1, max: 1_000_000 });
const side = fc.constantFrom('providers', 'investors', 'employers');

const shuffled = (market: Market, from: number): Market => {
  const dice = diceOf(from);
  const mixed = <T>(list: readonly T[]): T[] => dice.some(list, list.length);
  return {
    ...market,
    providers: mixed(market.providers).map((one) => ({
      ...one,
      offers: mixed(one.offers),
      areas: mixed(one.areas),
    })),
    investors: mixed(market.investors),
    employers: mixed(market.employers),
  };
};

const newcomer = (
  market: Market,
  to: 'providers' | 'investors' | 'employers',
  from: number,
  conflicts: string[],
) => {
  const dice = diceOf(from);
  const id = 'newcomer';
  if (to === 'providers') {
    return { ...market, providers: [...market.providers, { ...makeProvider(dice, id), conflicts }] };
  }
  return to === 'investors'
    ? { ...market, investors: [...market.investors, { ...makeInvestor(dice, id, market.need), conflicts }] }
    : { ...market, employers: [...market.employers, { ...makeEmployer(dice, id), conflicts }] };
};

const everybody = ({ providers, investors, employers }: Market): string[] =>
  [...providers, ...investors, ...employers].map(({ id }) => id);

const membersOf = ({ deliveries, investments, jobs }: ReturnType<typeof ourAnswer>['consortia'][number]) =>
  new Set([
    ...deliveries.map(({ provider }) => provider),
    ...investments.map(({ investor }) => investor),
    ...jobs.map(({ employer }) => employer),
  ]);

describe('whoever takes part in a match can rely on it that', () => {
  it('the order of the parties in the file changes nothing', () => {
    fc.assert(
      fc.property(anyMarket, seed, (market, from) => {
        expect(ourAnswer(shuffled(market, from), 4).consortia).toEqual(ourAnswer(market, 4).consortia);
      }),
      runs,
    );
  });

  it('one more party without conflicts never makes the best consortium worse', () => {
    fc.assert(
      fc.property(anyMarket, side, seed, (market, to, from) => {
        const before = ourAnswer(market, 1).score;
        expect(ourAnswer(newcomer(market, to, from, []), 1).score).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      runs,
    );
  });

  it('a party in conflict with all never meets anybody', () => {
    fc.assert(
      fc.property(anyMarket, side, seed, (market, to, from) => {
        const { consortia } = ourAnswer(newcomer(market, to, from, everybody(market)), 4);
        const together = consortia.map(membersOf).filter((ids) => ids.has('newcomer') && ids.size > 1);
        expect(together).toEqual([]);
      }),
      runs,
    );
  });

  it('it makes no difference which of two parties in conflict has said so', () => {
    const turned = (market: Market): Market => {
      const by = (id: string) =>
        [...market.providers, ...market.investors, ...market.employers]
          .filter(({ conflicts }) => conflicts.includes(id))
          .map((one) => one.id);
      const turn = <T extends { id: string }>(party: T): T => ({ ...party, conflicts: by(party.id) });
      return {
        ...market,
        providers: market.providers.map(turn),
        investors: market.investors.map(turn),
        employers: market.employers.map(turn),
      };
    };
    fc.assert(
      fc.property(anyMarket, (market) => {
        expect(ourAnswer(turned(market), 3).consortia).toEqual(ourAnswer(market, 3).consortia);
      }),
      runs,
    );
  });

  it('only the proportions between the elements’ weights count', () => {
    const scaled = (market: Market, factor: number): Market => ({
      ...market,
      need: {
        ...market.need,
        elements: market.need.elements.map((one) => ({ ...one, weight: one.weight * factor })),
      },
    });
    fc.assert(
      fc.property(anyMarket, fc.constantFrom(0.25, 2, 1024), (market, factor) => {
        expect(ourAnswer(scaled(market, factor), 3).consortia).toEqual(ourAnswer(market, 3).consortia);
      }),
      runs,
    );
  });

  it('a shorter list scores as the beginning of a longer one', () => {
    const scores = (market: Market, k: number) => ourAnswer(market, k).consortia.map(({ score }) => score);
    fc.assert(
      fc.property(anyMarket, (market) => {
        const beginning = scores(market, 6).slice(0, 2);
        expect(scores(market, 2)).toEqual(beginning.map((score) => expect.closeTo(score, 8)));
      }),
      runs,
    );
  });

  it('an answer cut short says so, and the best is between its score and its bound', () => {
    fc.assert(
      fc.property(anyMarket, fc.nat(400), (market, patience) => {
        let ticks = 0;
        const hurried = compose(market, { k: 3, limitMs: patience, now: () => ticks++ });
        const { score } = ourAnswer(market, 3);
        expect(checkAnswer(market, hurried, 3)).toEqual([]);
        expect(hurried.score).toBeLessThanOrEqual(score + 1e-9);
        expect(hurried.bound).toBeGreaterThanOrEqual(score - 1e-9);
        expect(hurried.optimal && hurried.score < score - 1e-9).toBe(false);
      }),
      runs,
    );
  });

  it('every answer keeps every rule, by a count that shares nothing with the engine', () => {
    fc.assert(
      fc.property(anyMarket, fc.integer({ min: 1, max: 12 }), (market, k) => {
        expect(checkAnswer(market, ourAnswer(market, k), k)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
