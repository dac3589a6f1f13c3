import { expect, test } from 'vitest';
import { obstacles } from '../../../functions/run/freeze.ts';
import { languages } from '../../../shared/language.ts';
import { freezeMarket } from '../../../shared/run/market.ts';
import { whatToMend } from '../../../shared/run/obstacle.ts';
import { need } from '../../support/nouns.ts';

const market = freezeMarket(need('published'), { rows: [], conflicts: [] });

test('whoever asked for a run in vain reads what to do in their own language', () => {
  const errors = [
    ...obstacles(market),
    ...obstacles({ ...market, employers: new Array(6000).fill({}) }),
    { path: '$', code: 'out-of-memory', message: '' },
  ];
  expect(new Set(errors.map(({ code }) => code))).toEqual(
    new Set(['no-provider', 'market-too-large', 'out-of-memory']),
  );
  for (const error of errors) {
    const told = languages.map((language) => whatToMend(error, language));
    expect(new Set(told).size).toBe(3);
    for (const line of told) expect(line).not.toContain(error.code);
  }
});

test('a run over more profiles than one function takes is refused with the figure', () => {
  const providers = new Array(10_001).fill({});
  expect(obstacles({ ...market, providers })).toEqual([
    { path: '$.providers', code: 'market-too-large', message: '10001 providers, at most 10000' },
  ]);
  expect(obstacles({ ...market, providers: providers.slice(1) })).toEqual([]);
});

test('what there are no words for is told by its place and code', () => {
  expect(whatToMend({ path: '$.need', code: 'odd', message: '' }, 'nb')).toBe('$.need: odd');
});
