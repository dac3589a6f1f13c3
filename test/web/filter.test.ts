import { expect, test } from 'vitest';
import { filterSchema, readFilter, writeFilter } from '../../web/browse/filter.ts';

test('a filter comes back from its address as it was', () => {
  const filter = {
    sort: 'lossProbability',
    maxLossProbability: 0.25,
    needId: 'bjerke',
    minEvidence: 2,
  } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
});

test('an address that says nothing shows everything, the most points first', () => {
  expect(readFilter(new URLSearchParams())).toEqual({ sort: 'score' });
  expect(writeFilter({ sort: 'score' }).toString()).toBe('');
});

test('what an address says wrong is left out', () => {
  const search = new URLSearchParams('sort=beauty&maxLossProbability=7&minScore=0.5&foo=1');
  expect(readFilter(search)).toEqual({ sort: 'score', minScore: 0.5 });
});

test('a field of the form that is left empty does not count', () => {
  expect(filterSchema.parse({ needId: '', minScore: undefined, area: 'bjerke', sort: 'rank' })).toEqual({
    area: 'bjerke',
    sort: 'rank',
  });
});
