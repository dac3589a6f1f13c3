import type { Market } from '../../shared/matching/market.ts';
import { urnRows } from './urn.ts';

type Need = Market['need'];
type Outcome = Need['outcomes'][number];

/** What an investor's fit needs to know of the contract, worked out by listing every course that it can take. */
export type Payout = {
  readonly expectedPayout: number;
  readonly expectedReturn: number;
  readonly lossProbability: number;
  /** Chance of each total, in kroner. */
  readonly totals: ReadonlyMap<number, number>;
};

const paidFor = ({ payment }: Outcome, count: number, participants: number): number =>
  payment.scale === undefined
    ? payment.perPerson * count
    : Math.max(0, ...payment.scale.map((step) => (count / participants >= step.share ? step.amount : 0)));

type Tally = { expected: number[]; totals: Map<number, number> };

type Course = { step: number; count: number; paid: number; chance: number };

/** Every course of the outcomes from here on, depth first. */
const follow = (need: Need, outcomes: readonly Outcome[], tables: Float64Array[][]) => {
  const tally: Tally = { expected: outcomes.map(() => 0), totals: new Map() };
  const walk = ({ step, count, paid, chance }: Course): void => {
    const outcome = outcomes[step];
    if (!outcome) {
      tally.totals.set(paid, (tally.totals.get(paid) ?? 0) + chance);
      return;
    }
    tables[step]?.[count]?.forEach((likelihood, next) => {
      if (likelihood === 0) return;
      const after = Math.min(need.paymentCap, paid + paidFor(outcome, next, need.participants));
      const together = chance * likelihood;
      tally.expected[step] = (tally.expected[step] ?? 0) + together * (after - paid);
      walk({ step: step + 1, count: next, paid: after, chance: together });
    });
  };
  walk({ step: 0, count: need.participants, paid: 0, chance: 1 });
  return tally;
};

/** The root in (−1, 10] of the net present value, by halving 600 times: more than doubles can tell apart. */
const annualRate = (capital: number, payments: readonly { month: number; expected: number }[]): number => {
  const worth = (rate: number) =>
    payments.reduce((sum, { month, expected }) => sum + expected / (1 + rate) ** (month / 12), -capital);
  if (payments.every(({ expected }) => expected === 0)) return -1;
  if (worth(10) >= 0) return 10;
  let [low, high] = [-1, 10];
  for (let round = 0; round < 600; round++) {
    const middle = (low + high) / 2;
    if (worth(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
};

/** What the contract pays (§2): meant for checking, so plain rather than fast. */
export const payoutOf = (need: Need): Payout => {
  const outcomes = need.outcomes.toSorted((a, b) => a.month - b.month);
  const tables = outcomes.map((one) => urnRows(need.participants, one.expectedShare, one.strength));
  const { expected, totals } = follow(need, outcomes, tables);
  const losses = [...totals].filter(([total]) => total < need.capital);
  const payments = outcomes.map(({ month }, index) => ({ month, expected: expected[index] ?? 0 }));
  return {
    expectedPayout: expected.reduce((sum, one) => sum + one, 0),
    expectedReturn: annualRate(need.capital, payments),
    lossProbability: Math.min(
      1,
      losses.reduce((sum, [, chance]) => sum + chance, 0),
    ),
    totals,
  };
};
