import { describe, expect, it } from 'vitest';
import { families } from '../../../bench/market/families.ts';
import { generateMarket } from '../../../bench/market/generate.ts';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { ourAnswer } from '../../../bench/referee/ours.ts';
import { providersOf } from '../../../bench/referee/rules.ts';
import { everyTeam, wholeList } from '../../support/every-team.ts';

const solve = await loadSolver();

const cases = [
  'ordinary',
  'mass-ties',
  'mass-ties-many-offers',
  'conflicts-everywhere',
  'everybody-in-conflict',
  'tight-budget',
  'odd-rules',
] as const;

describe('a moderator who reads the whole list', { timeout: 120_000 }, () => {
  it.each(cases)('finds every team in its place, ties by the providers’ ids, none padded: %s', (family) => {
    for (const seed of [1, 2]) {
      const market = generateMarket({ providers: 5, investors: 4, employers: 4 }, seed, families[family]);
      const expected = wholeList(everyTeam(solve, market));
      const { consortia } = ourAnswer(market, 100);
      expect(consortia.map(providersOf)).toEqual(expected.map(({ ids }) => ids));
      expect(consortia.map(({ score }) => score)).toEqual(
        expected.map(({ score }) => expect.closeTo(score, 6)),
      );
    }
  });
});
