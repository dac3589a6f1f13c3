import { describe, expect, test } from 'vitest';
import { checkNeed, largestPayment } from '../../../shared/need/checks.ts';
import { needContent } from '../../support/content.ts';

const today = '2026-11-22';
const failing = (changes: Parameters<typeof needContent>[0]) =>
  checkNeed(needContent(changes), today).flatMap(({ name, passed, failed }) => {
    expect(passed).toBe(failed.length === 0);
    return failed.map(({ path, code }) => `${name}: ${code} at ${path}`);
  });

const outcome = { metric: 'in-work', month: 18, expectedShare: 0.5, strength: 30 };
const scale = (...steps: [share: number, amount: number][]) => ({
  ...outcome,
  payment: { scale: steps.map(([share, amount]) => ({ share, amount })) },
});
const rules = {
  maxProviders: 5,
  minSmallProviders: 1,
  maxInvestors: 4,
  maxInvestorShare: 0.6,
  maxEmployers: 6,
};

test('a complete need passes every published check', () => {
  const checks = checkNeed(needContent(), today);
  expect(checks.map(({ name }) => name)).toEqual([
    'target',
    'elements',
    'terms',
    'outcomes',
    'dates',
    'referrals',
    'comparison',
  ]);
  expect(checks.every(({ passed }) => passed)).toBe(true);
});

describe('a moderator is told what to mend', () => {
  test.each<[string, Parameters<typeof needContent>[0], string[]]>([
    ['no target group', { targetGroup: 'Kort.' }, ['target: describe-target-group at $.targetGroup']],
    ['no summary', { summary: '' }, ['target: describe-need at $.summary']],
    [
      'no elements',
      { terms: { elements: [] } },
      ['elements: no-elements at $.terms.elements', 'elements: no-required-element at $.terms.elements'],
    ],
    [
      'an element twice',
      {
        terms: {
          elements: [
            { element: 'assessment', weight: 1, required: true },
            { element: 'assessment', weight: 1, required: false },
          ],
        },
      },
      ['terms: inconsistent at $.terms'],
    ],
    [
      'weights that do not add up',
      { terms: { weights: { elements: 0.5, capital: 0.5, jobs: 0.5, party: 0.01 } } },
      ['terms: inconsistent at $.terms'],
    ],
    [
      'a cap below the capital',
      { terms: { paymentCap: 1_999_999 } },
      ['terms: cap-below-capital at $.terms.paymentCap'],
    ],
    [
      'payments that never reach the capital',
      { terms: { outcomes: [{ ...outcome, payment: { perPerson: 40_000 } }] } },
      ['terms: payments-below-capital at $.terms.outcomes'],
    ],
    [
      'investors that together may not hold the whole',
      { terms: { rules: { ...rules, maxInvestors: 1 } } },
      ['terms: shares-below-whole at $.terms.rules.maxInvestorShare'],
    ],
    [
      'more small providers than providers',
      { terms: { rules: { ...rules, maxProviders: 1, minSmallProviders: 2 } } },
      ['terms: more-small-than-providers at $.terms.rules.minSmallProviders'],
    ],
    [
      'more parties than one table has room for',
      { terms: { rules: { ...rules, maxProviders: 20, maxEmployers: 20 } } },
      ['terms: too-many-parties at $.terms.rules'],
    ],
    [
      'a scale that falls',
      { terms: { outcomes: [scale([0.2, 3e6], [0.4, 2e6])] } },
      ['outcomes: scale-not-ascending at $.terms.outcomes'],
    ],
    [
      'a step beyond everybody',
      { terms: { outcomes: [scale([0.2, 3e6], [1.2, 4e6])] } },
      ['outcomes: scale-not-ascending at $.terms.outcomes'],
    ],
    [
      'an outcome after the end',
      { terms: { months: 17 } },
      ['outcomes: outcome-after-end at $.terms.outcomes'],
    ],
    ['no dates', { dates: undefined }, ['dates: dates-missing at $.dates']],
    [
      'a deadline that has passed',
      { dates: { answerBy: '2026-11-21', startOn: '2027-01-01' } },
      ['dates: deadline-passed at $.dates.answerBy'],
    ],
    [
      'a start before the deadline',
      { dates: { answerBy: '2026-12-01', startOn: '2026-12-01' } },
      ['dates: start-before-deadline at $.dates.startOn'],
    ],
    ['no word on referrals', { referrals: undefined }, ['referrals: referrals-missing at $.referrals']],
    [
      'fewer referred than wanted',
      { referrals: { perYear: 39, basis: '' } },
      ['referrals: too-few-referred at $.referrals.perYear'],
    ],
    [
      'no word on a comparison',
      { comparison: undefined },
      ['comparison: comparison-missing at $.comparison'],
    ],
    [
      'a comparison that is not described',
      { comparison: { kind: 'none', description: '' } },
      ['comparison: describe-comparison at $.comparison.description'],
    ],
  ])('with %s', (_, changes, expected) => {
    expect(failing(changes)).toEqual(expected);
  });
});

test('the deadline counts to the end of its own day', () => {
  expect(failing({ dates: { answerBy: today, startOn: '2027-01-01' } })).toEqual([]);
});

test('under the bridge model the payments need not repay the capital', () => {
  const terms = { contractModel: 'bridge' as const, paymentCap: 0 };
  expect(failing({ terms })).toEqual([]);
});

test('the most that terms can pay is everybody reaching every outcome', () => {
  const outcomes = [
    { ...outcome, payment: { perPerson: 1000 } },
    scale([0.5, 70_000], [1, 90_000], [1.5, 1e9]),
  ];
  expect(largestPayment(needContent({ terms: { participants: 10, outcomes } }).terms)).toBe(100_000);
});
