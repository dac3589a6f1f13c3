import { describe, expect, it } from 'vitest';
import { closerComplaints } from '../../../bench/checker/closers.ts';
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

describe('what is said to close a gap', { timeout: 120_000 }, () => {
  const starved = [...sweep(14, { providers: 4, investors: 2, employers: 2 }, 300)];

  it.each(starved)('closes it at the best score, by a general solver: $name', ({ market }) => {
    const [best] = compose(market, { k: 1 }).consortia;
    expect(closerComplaints(solve, market, best!)).toEqual([]);
  });
});
