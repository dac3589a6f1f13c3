import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursesOf, layerView, payoutView } from '../../../bench/checker/contract.ts';
import { betaBinomialRows } from '../../../shared/engine/contract/beta-binomial.ts';
import { figuresAt } from '../../../shared/engine/contract/layer.ts';
import { riskAt } from '../../../shared/engine/contract/risk.ts';
import type { Need } from '../../../shared/engine/market/terms.ts';
import { anyNeed } from '../../support/any-need.ts';

const index = fc.double({ min: 0, max: 1, noNaN: true });

describe('what the contract pays', () => {
  it('gives a layer the loss and the return of a count of every course of events', () => {
    fc.assert(
      fc.property(anyNeed, index, fc.integer({ min: 1, max: 5 }), (need: Need, at, fifths) => {
        const layer = Math.max(1, Math.floor((fifths / 5) * need.capital));
        const [ours] = figuresAt(need, at, [layer]);
        const theirs = layerView(need, at, layer);
        expect(ours?.lossProbability).toBeCloseTo(theirs.lossProbability, 9);
        expect(Math.abs(ours!.expectedReturn - theirs.expectedReturn)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('has the mean and percentiles of a count of every course of events', () => {
    fc.assert(
      fc.property(anyNeed, index, (need: Need, at) => {
        const { expectedPayout, quantiles } = riskAt(need, at, 0);
        const { mean, percentile } = payoutView(need, at);
        expect(Math.abs(expectedPayout - mean)).toBeLessThanOrEqual(1e-9 * Math.max(1, mean));
        expect(quantiles.p05).toBeCloseTo(percentile(0.05), 6);
        expect(quantiles.p50).toBeCloseTo(percentile(0.5), 6);
        expect(quantiles.p95).toBeCloseTo(percentile(0.95), 6);
      }),
      { numRuns: 80 },
    );
  });

  it('is split without a remainder: what the layer, the gifts and the payer get is the payment, in every state', () => {
    fc.assert(
      fc.property(anyNeed, index, fc.integer({ min: 0, max: 5 }), (need: Need, at, fifths) => {
        const layer = Math.floor((fifths / 5) * need.capital);
        const gifts = need.capital - layer;
        for (const { totals } of coursesOf(need, at))
          for (const total of totals) {
            const first = Math.min(total, need.rules.returnCap * layer);
            const second = Math.min(total - first, gifts);
            const rest = total - first - second;
            expect(first + second + rest).toBeCloseTo(total, 6);
            expect(Math.min(first, second, rest)).toBeGreaterThanOrEqual(0);
          }
      }),
      { numRuns: 10 },
    );
  });

  it.each([5e-324, 1e-300, 1e-9, 1, 1e9, 1e300])(
    'has chances that add up to 1 at strength %d',
    (strength) => {
      for (const share of [1e-12, 0.3, 1 - 1e-12]) {
        const row = betaBinomialRows(share, strength, 40)(40);
        const mean = row.reduce((sum, chance, persons) => sum + chance * persons, 0);
        expect(row.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(mean).toBeCloseTo(40 * share, 7);
      }
    },
  );
});
