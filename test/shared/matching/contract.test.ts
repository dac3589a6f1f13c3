import { describe, expect, it } from 'vitest';
import { contractTerms, expectedReturn, payoutDistribution } from '../../../shared/matching/contract.ts';
import { payoutOf } from '../../../shared/matching/payout.ts';
import { type NeedTerms, needTermsSchema } from '../../../shared/matching/terms.ts';

const outcome = (fields: object) => ({
  metric: 'work',
  month: 12,
  expectedShare: 0.5,
  strength: 2,
  payment: { perPerson: 100 },
  ...fields,
});

const need = (fields: object): NeedTerms =>
  needTermsSchema.parse({
    participants: 3,
    months: 12,
    areas: ['bjerke'],
    languages: [],
    entryLevel: { oral: 'A1', written: 'A1' },
    exitLevel: { oral: 'A2', written: 'A2' },
    elements: [],
    capital: 150,
    contractModel: 'repayment',
    themes: ['work'],
    outcomes: [outcome({})],
    paymentCap: 1000,
    jobs: 0,
    ...fields,
  });

/** Every chain of results one by one with gamma-free products: the slow, obvious way. */
const enumerate = (terms: NeedTerms): Map<number, number> => {
  const totals = new Map<number, number>();
  const rising = (x: number, k: number): number => (k === 0 ? 1 : (x + k - 1) * rising(x, k - 1));
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  const go = (index: number, trials: number, paid: number, probability: number): void => {
    const row = terms.outcomes[index];
    if (!row) {
      totals.set(paid, (totals.get(paid) ?? 0) + probability);
      return;
    }
    const [a, b] = [row.expectedShare * row.strength, (1 - row.expectedShare) * row.strength];
    for (let k = 0; k <= trials; k += 1) {
      const chance = (choose(trials, k) * rising(a, k) * rising(b, trials - k)) / rising(a + b, trials);
      const steps = row.payment.scale?.filter((step) => k / terms.participants >= step.share) ?? [];
      const pay =
        row.payment.perPerson === undefined
          ? Math.max(0, ...steps.map((s) => s.amount))
          : k * row.payment.perPerson;
      go(index + 1, k, Math.min(terms.paymentCap, paid + pay), probability * chance);
    }
  };
  go(0, terms.participants, 0, 1);
  return totals;
};

describe('what a contract pays', () => {
  it('is uniform over 0–3 persons when α and β are 1', () => {
    const terms = contractTerms(need({}));
    expect(terms.expectedPayout).toBeCloseTo(150, 9);
    expect(terms.lossProbability).toBeCloseTo(0.5, 12);
    expect(terms.quantiles).toEqual({ p05: 0, p50: 100, p95: 300 });
  });

  it('agrees with enumerating every chain of three outcomes, scales and cap included', () => {
    const scale = [
      { share: 0.2, amount: 300 },
      { share: 0.6, amount: 700 },
    ];
    const terms = need({
      participants: 7,
      paymentCap: 1100,
      capital: 900,
      outcomes: [
        outcome({ strength: 5, expectedShare: 0.7 }),
        outcome({ month: 18, payment: { scale } }),
        outcome({ month: 24, expectedShare: 0.3, strength: 11, payment: { perPerson: 33.5 } }),
      ],
    });
    const slow = [...enumerate(terms)].sort((a, b) => a[0] - b[0]);
    const quantile = (wanted: number) => {
      let sum = 0;
      for (const [total, probability] of slow) {
        sum += probability;
        if (sum >= wanted) return total;
      }
      return Number.NaN;
    };
    const answer = contractTerms(terms);
    expect(answer.expectedPayout).toBeCloseTo(
      slow.reduce((sum, [total, p]) => sum + total * p, 0),
      9,
    );
    expect(answer.lossProbability).toBeCloseTo(
      slow.reduce((sum, [total, p]) => (total < 900 ? sum + p : sum), 0),
      12,
    );
    expect(answer.quantiles).toEqual({ p05: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) });
  });

  it('takes the outcomes by month, and those of one month as the file has them', () => {
    const early = outcome({ month: 6, payment: { perPerson: 10 } });
    const both = need({ outcomes: [outcome({}), early], participants: 5 });
    expect(payoutOf(both).expected.map(({ month }) => month)).toEqual([6, 12]);
    expect(payoutOf(both).expected[0]?.amount).toBeCloseTo(25, 9);
  });

  it('is certain where everybody is sure to reach the outcome', () => {
    const terms = contractTerms(need({ outcomes: [outcome({ expectedShare: 1 })] }));
    expect(terms).toMatchObject({ lossProbability: 0, quantiles: { p05: 300, p50: 300, p95: 300 } });
    expect(terms.expectedReturn).toBeCloseTo(1, 9);
  });

  it('loses everything, at a return of −1, where nobody can', () => {
    const terms = contractTerms(need({ outcomes: [outcome({ expectedShare: 0 })] }));
    expect(terms).toMatchObject({ expectedReturn: -1, lossProbability: 1, quantiles: { p95: 0 } });
  });

  it.each([2000, 1999])('stays a distribution with two outcomes and %i participants', (participants) => {
    const large = need({
      participants,
      outcomes: [outcome({ strength: 30 }), outcome({ month: 24, strength: 0.5 })],
      paymentCap: 1e9,
    });
    const sum = payoutDistribution(large, 10).reduce((total, bar) => total + bar.probability, 0);
    expect(sum).toBeCloseTo(1, 10);
    expect(contractTerms(large).expectedPayout).toBeCloseTo(participants * 75, 5);
  });

  it('of three outcomes and 300 participants has the mean that the chain has', () => {
    const chain = [12, 18, 24].map((month) =>
      outcome({ month, strength: 20, payment: { perPerson: 100 + month / 7 } }),
    );
    const large = need({ participants: 300, outcomes: chain, paymentCap: 1e9 });
    const mean = 150 * (100 + 12 / 7) + 75 * (100 + 18 / 7) + 37.5 * (100 + 24 / 7);
    expect(contractTerms(large).expectedPayout).toBeCloseTo(mean, 6);
  });
});

describe('the expected return', () => {
  it('is the rate that makes the payments worth the capital', () => {
    expect(expectedReturn(100, [{ month: 12, amount: 110 }])).toBeCloseTo(0.1, 12);
    expect(
      expectedReturn(100, [
        { month: 12, amount: 60 },
        { month: 24, amount: 72 },
      ]),
    ).toBeCloseTo(0.2, 12);
  });

  it('stops at 10 however much is paid', () => {
    expect(expectedReturn(100, [{ month: 12, amount: 1e9 }])).toBe(10);
    expect(expectedReturn(100, [{ month: 0, amount: 101 }])).toBe(10);
  });
});
