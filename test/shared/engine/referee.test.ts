import { describe, expect, it, test } from 'vitest';
import { closerComplaints } from '../../../bench/checker/closers.ts';
import { programFits, verdictsAt } from '../../../bench/checker/fits.ts';
import { judge } from '../../../bench/checker/judge.ts';
import { sweep } from '../../../bench/checker/markets.ts';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { compose } from '../../../shared/engine/compose.ts';
import { writeLp } from '../../../shared/engine/lp/write.ts';
import type { Market } from '../../../shared/engine/market/market.ts';

const solve = await loadSolver();
const fitsAt = (market: Market) => programFits(verdictsAt(market, 0, 1));
const sample = [...sweep(22, { providers: 4, investors: 3, employers: 3 })];

describe('an answer of version 2 beside a general solver and an independent checker', {
  timeout: 120_000,
}, () => {
  it.each(sample)('is equal, and keeps every rule: $name', ({ market, k }) => {
    expect(judge(solve, market, compose(market, { k }), k).complaints).toEqual([]);
  });
});

test('an exported program names each variable once in the objective and in each row', () => {
  for (const { market } of sample) {
    const lp = writeLp(market, { bands: { index: 0, layer: 0.2 }, fits: fitsAt(market), freeIndex: false });
    for (const row of lp
      .replaceAll(/\n {3}/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith(' '))) {
      const names = row.match(/[a-z]\w*(?=( [+-] |$| [<>]))/g) ?? [];
      expect(names.length, row).toBe(new Set(names).size);
    }
  }
});

describe('what is said to close a gap', { timeout: 120_000 }, () => {
  const starved = [...sweep(14, { providers: 4, investors: 2, employers: 2 }, 300)];

  it.each(starved)('closes it at the best score, by a general solver: $name', ({ market }) => {
    const [best] = compose(market, { k: 1 }).consortia;
    expect(closerComplaints(solve, market, best!)).toEqual([]);
  });
});
