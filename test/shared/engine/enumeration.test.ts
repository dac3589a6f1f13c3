import { describe, expect, it } from 'vitest';
import { providersOf, review } from '../../../bench/checker/consortium.ts';
import { diceOf } from '../../../bench/market/dice.ts';
import type { Composition } from '../../../shared/engine/answer.ts';
import { compose } from '../../../shared/engine/compose.ts';
import type { Market } from '../../../shared/engine/market/market.ts';
import { tinyMarket } from '../../support/tiny-market.ts';

/** Every list with one choice from each of these lists. */
const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((head) => list.map((one) => [...head, one])), [[]]);

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);

/** Every way to serve, fund and employ that keeps the rules, with its score. Tickets leave one amount each. */
const everyComposition = (market: Market) => {
  const { need, providers, investors, employers } = market;
  const cells = providers.flatMap((provider) =>
    provider.offers.flatMap((offer) =>
      need.areas
        .filter((area) => provider.areas.includes(area))
        .map((area) => ({ provider: provider.id, element: offer.element, area, most: need.spread[area]! })),
    ),
  );
  const serving = product(cells.map(({ most }) => upTo(most))).map((counts) =>
    cells.flatMap(({ most: _, ...cell }, at) => (counts[at]! > 0 ? [{ ...cell, persons: counts[at]! }] : [])),
  );
  const funding = product(
    investors.map(({ id, ticket }) => [[], [{ investor: id, amount: ticket.min }]]),
  ).map((list) => list.flat());
  const hiring = product(
    employers.map(({ id, positions }) =>
      upTo(positions).map((count) => (count > 0 ? [{ employer: id, positions: count }] : [])),
    ),
  ).map((list) => list.flat());
  const found: { composition: Composition; score: number }[] = [];
  for (const deliveries of serving) {
    if (review(market, { deliveries, investments: [], jobs: [] }).broken.length > 0) continue;
    for (const investments of funding)
      for (const jobs of hiring) {
        const composition = { deliveries, investments, jobs };
        const { broken, score } = review(market, composition);
        if (broken.length === 0) found.push({ composition, score });
      }
  }
  return found;
};

/** The list as the formal model words it, from all there are. */
const listOf = (market: Market, k: number): number[] => {
  const all = everyComposition(market).sort((a, b) => b.score - a.score);
  const listed: { team: string[]; score: number }[] = [];
  for (const { composition, score } of all) {
    const team = providersOf(composition);
    const apart = listed.every((before) => {
      const missing = before.team.filter((id) => !team.includes(id)).length;
      return (
        before.team.length > 0 && missing >= Math.min(market.need.rules.listDistance, before.team.length)
      );
    });
    if (listed.length < k && apart && (team.length > 0 || listed.length === 0)) listed.push({ team, score });
  }
  return listed.map(({ score }) => score);
};

describe('a market small enough to try everything', () => {
  it.each(Array.from({ length: 24 }, (_, at) => at + 1))(
    'has the list that trying everything finds: seed %i',
    (seed) => {
      const market = tinyMarket(diceOf(seed));
      const { consortia } = compose(market, { k: 3 });
      expect(consortia.map(({ score }) => score)).toEqual(
        listOf(market, 3).map((score) => expect.closeTo(score, 9)),
      );
    },
  );
});
