import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededMarket } from '../../../bench/checker/markets.ts';
import { problemOf } from '../../../shared/engine/compose/problem.ts';
import { scopeOf } from '../../../shared/engine/compose/scope.ts';
import {
  able,
  belongs,
  fills,
  hasSmall,
  narrowed,
  settle,
  unable,
  undecided,
} from '../../../shared/engine/compose/search/ability.ts';
import { relaxationOf } from '../../../shared/engine/compose/search/relaxation.ts';
import { subsetsOf } from '../../support/every-team.ts';

const relaxationOfSeed = (seed: number) => {
  const market = seededMarket({ providers: 6, investors: 1, employers: 1 }, seed, 'ordinary');
  return { relaxation: relaxationOf(scopeOf(problemOf(market), {}), 0), market };
};

const offering = ({ blocks }: ReturnType<typeof relaxationOf>): number[] =>
  blocks.flatMap((block, provider) => (block ? [provider] : []));

test('every team is of exactly one part, and what is settled or narrowed for a node keeps all teams of its part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (seed, first, second) => {
      const { relaxation, market } = relaxationOfSeed(seed);
      const candidates = offering(relaxation);
      const more = Math.min(3, market.need.rules.maxProviders);
      const teams = { members: [] as number[], candidates, more };
      const element = market.need.elements.findIndex((_, index) => relaxation.fullReward[index]! > 0);
      const all = subsetsOf(candidates).filter(({ length }) => length > 0 && length <= more);
      const { full } = undecided(relaxation);
      const state = first % 2 === 0 ? able : unable;
      const part = {
        full: element < 0 ? full : full.with(element, state),
        small: second % 2 === 0 ? able : unable,
      };
      const within = all.filter((team) => belongs(relaxation, team, part));
      const expected = all.filter(
        (team) =>
          (element < 0 || fills(relaxation, element, team) === (state === able)) &&
          hasSmall(relaxation, team) === (part.small === able),
      );
      expect(within).toEqual(expected);
      const settled = settle(relaxation, teams, part);
      if (!settled) {
        expect(within).toEqual([]);
        return;
      }
      expect(all.filter((team) => belongs(relaxation, team, settled))).toEqual(within);
      const left = new Set(narrowed(relaxation, teams, settled));
      for (const team of within) expect(team.every((one) => left.has(one))).toBe(true);
    }),
  );
});
