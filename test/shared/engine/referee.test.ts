import { describe, expect, it } from 'vitest';
import { judge } from '../../../bench/checker/judge.ts';
import { sweep } from '../../../bench/checker/markets.ts';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { compose } from '../../../shared/engine/compose.ts';

const solve = await loadSolver();
const sample = [...sweep(22, { providers: 4, investors: 3, employers: 3 })];

describe('an answer of version 2 beside a general solver and an independent checker', {
  timeout: 120_000,
}, () => {
  it.each(sample)('is equal, and keeps every rule: $name', ({ market, k }) => {
    expect(judge(solve, market, compose(market, { k }), k).complaints).toEqual([]);
  });
});
