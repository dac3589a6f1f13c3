import { describe, expect, it } from 'vitest';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { judge } from '../../../bench/referee/judge.ts';
import { ourAnswer } from '../../../bench/referee/ours.ts';
import { sweep } from '../../../bench/referee/sweep.ts';
import bjerke from '../../../data/bjerke-2024.market.json' with { type: 'json' };
import { marketSchema } from '../../../shared/matching/market.ts';

const solve = await loadSolver();
const sample = [...sweep(25, { providers: 16, investors: 9, employers: 10 })];

describe('whoever re-runs a match with somebody else’s solver', { timeout: 120_000 }, () => {
  it.each(sample)('finds the same list, and no rule broken: $name', ({ market, k }) => {
    expect(judge(solve, market, ourAnswer(market, k), k).complaints).toEqual([]);
  });

  it('finds the best of the Bjerke market', () => {
    const market = marketSchema.parse(bjerke);
    const { entries, complaints } = judge(solve, market, ourAnswer(market, 3), 3);
    expect(complaints).toEqual([]);
    expect(entries[0]?.ours).toBeCloseTo(0.6364008983, 9);
  });
});
