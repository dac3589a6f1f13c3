import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { browse, browseQuery, sortKeys } from '../../../shared/consortium/browse.ts';
import { figures } from '../../support/nouns.ts';

const query = z.object(browseQuery);
const listed = (rank: number, more: Partial<typeof figures> = {}) => ({
  consortiumId: `run.${rank}`,
  rank,
  figures: { ...figures, ...more },
});
const ids = (list: { rank: number }[]) => list.map(({ rank }) => rank);
const find = (list: ReturnType<typeof listed>[], asked: object) => ids(browse(list, query.parse(asked)));

describe('an investor filters', () => {
  test.each<[string, object, Partial<typeof figures>, Partial<typeof figures>]>([
    ['by score', { minScore: '0.5' }, { score: 0.5 }, { score: 0.49 }],
    ['by missing capital', { maxCapitalGap: '1000' }, { capitalGap: 1000 }, { capitalGap: 1001 }],
    ['by return', { minExpectedReturn: '0.02' }, { expectedReturn: 0.02 }, { expectedReturn: 0.019 }],
    ['by risk', { maxLossProbability: '0.2' }, { lossProbability: 0.2 }, { lossProbability: 0.21 }],
    ['by evidence', { minEvidence: '3' }, { lowestEvidence: 3 }, { lowestEvidence: 2 }],
    [
      'by kind of provider',
      { providerKind: 'voluntary' },
      { providerKinds: ['supplier', 'voluntary'] },
      { providerKinds: ['supplier'] },
    ],
    ['by area', { area: 'alna' }, { areas: ['alna', 'bjerke'] }, { areas: ['bjerke'] }],
  ])('%s, the limit itself included', (_, asked, stays, goes) => {
    expect(find([listed(1, goes), listed(2, stays)], asked)).toEqual([2]);
  });

  test('not at all unless asked to', () => {
    expect(find([listed(1), listed(2)], {})).toEqual([1, 2]);
  });

  test('by nothing that cannot be: a limit outside its range is refused', () => {
    for (const asked of [
      { maxLossProbability: '1.1' },
      { minEvidence: '5' },
      { sort: 'name' },
      { minScore: 'x' },
    ])
      expect(query.safeParse(asked).success).toBe(false);
  });
});

describe('an investor sorts', () => {
  const good = listed(2, {
    score: 0.9,
    lossProbability: 0.1,
    capitalGap: 0,
    expectedReturn: 0.1,
    lowestEvidence: 4,
  });
  const bad = listed(1, {
    score: 0.1,
    lossProbability: 0.9,
    capitalGap: 9,
    expectedReturn: 0,
    lowestEvidence: 0,
  });

  test.each(sortKeys.filter((key) => key !== 'rank'))('by %s, the best first', (sort) => {
    expect(find([bad, good], { sort })).toEqual([2, 1]);
  });

  test('by rank, and either way where asked to', () => {
    expect(find([good, bad], { sort: 'rank' })).toEqual([1, 2]);
    expect(find([good, bad], { sort: 'rank', order: 'descending' })).toEqual([2, 1]);
    expect(find([bad, good], { sort: 'score', order: 'ascending' })).toEqual([1, 2]);
  });

  test('ties by rank whichever way the rest goes, so that a page never repeats or skips one', () => {
    const anyList = fc.array(fc.constantFrom(0.1, 0.2), { minLength: 2, maxLength: 12 });
    const asked = fc.record({
      sort: fc.constantFrom(...sortKeys),
      order: fc.constantFrom('ascending' as const, 'descending' as const),
    });
    fc.assert(
      fc.property(anyList, asked, fc.nat(), (scores, want, turn) => {
        const list = scores.map((score, index) => listed(index + 1, { score }));
        const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
        expect(find(turned, want)).toEqual(find(list, want));
        expect(find(list, want).toSorted((a, b) => a - b)).toEqual(ids(list));
      }),
    );
  });
});
