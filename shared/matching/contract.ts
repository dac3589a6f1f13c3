import type { ContractTerms } from './answer.ts';
import { type Payout, payoutOf } from './payout.ts';
import { quantilesOf } from './quantiles.ts';
import type { NeedTerms } from './terms.ts';

const highestReturn = 10;
const lowestReturn = -1;

/** Net present value at an annual rate, in kroner: what is expected back less the capital. */
const presentValue = (rate: number, capital: number, expected: Payout['expected']): number =>
  expected.reduce((sum, { month, amount }) => sum + amount / (1 + rate) ** (month / 12), -capital);

/** The annual rate in (−1, 10] at which `capital` kroner are just paid back; −1 where none is, 10 where more would do. */
export const expectedReturn = (capital: number, expected: Payout['expected']): number => {
  const payments = expected.filter((payment) => payment.amount > 0);
  if (payments.length === 0) return lowestReturn;
  if (presentValue(highestReturn, capital, payments) >= 0) return highestReturn;
  let [low, high] = [lowestReturn, highestReturn];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (presentValue(middle, capital, payments) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** What an investor can expect of the contract (§2): kroner, an annual rate, a probability and percentiles. */
export const contractTerms = (need: NeedTerms): ContractTerms => {
  const payout = payoutOf(need);
  let loss = 0;
  payout.eachTotal((total, probability) => {
    if (total < need.capital) loss += probability;
  });
  const [p05, p50, p95] = quantilesOf(payout, [0.05, 0.5, 0.95]) as [number, number, number];
  return {
    expectedPayout: payout.expected.reduce((sum, payment) => sum + payment.amount, 0),
    expectedReturn: expectedReturn(need.capital, payout.expected),
    lossProbability: Math.min(1, Math.max(0, loss)),
    quantiles: { p05, p50, p95 },
  };
};

/** A bar of the payout's distribution: totals from `from` up to (not including, but for the last) `to` kroner. */
export type PayoutBar = { from: number; to: number; probability: number };

/** The distribution of the total payout in `bars` bars of equal width between 0 and the payment cap, for drawing. */
export const payoutDistribution = (need: NeedTerms, bars = 40): PayoutBar[] => {
  const width = need.paymentCap / bars;
  const mass = new Float64Array(bars);
  payoutOf(need).eachTotal((total, probability) => {
    const bar = width > 0 ? Math.min(bars - 1, Math.floor(total / width)) : 0;
    mass[bar]! += probability;
  });
  return Array.from(mass, (probability, bar) => ({ from: bar * width, to: (bar + 1) * width, probability }));
};
