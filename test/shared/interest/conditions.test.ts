import { expect, test } from 'vitest';
import { judgeConditions } from '../../../shared/interest/conditions.ts';
import { viewInterest } from '../../../shared/interest/view.ts';
import { readerOf } from '../../../shared/visibility/reader.ts';
import { consortium, interest, need } from '../../support/nouns.ts';

const contract = { paymentCap: 6_000_000, expectedReturn: 0.05, lossProbability: 0.1 };
const met = (conditions: Parameters<typeof judgeConditions>[0]) =>
  judgeConditions(conditions, contract).map((one) => one.met);

test('a condition is met at its very limit, and not beyond it', () => {
  expect(met({ minPaymentCap: 6_000_000 })).toEqual([true]);
  expect(met({ minPaymentCap: 6_000_001 })).toEqual([false]);
  expect(met({ minExpectedReturn: 0.05 })).toEqual([true]);
  expect(met({ minExpectedReturn: 0.0501 })).toEqual([false]);
  expect(met({ maxLossProbability: 0.1 })).toEqual([true]);
  expect(met({ maxLossProbability: 0.0999 })).toEqual([false]);
});

test('only the conditions that were set are judged', () => {
  expect(judgeConditions({}, contract)).toEqual([]);
  expect(met({ maxLossProbability: 0, minPaymentCap: 0 })).toEqual([true, false]);
});

test('a commitment is shown beside what the contract says now', () => {
  const where = { consortium: consortium('candidate'), need: need('published') };
  const reader = readerOf({ role: 'moderator' }, where);
  expect(viewInterest(interest('committed'), where, { reader, actions: ['withdraw'] })).toMatchObject({
    conditions: [{ name: 'minPaymentCap', wanted: 5_000_000, actual: 6_000_000, met: true }],
    consortium: { consortiumId: 'run-1.1', needName: 'Arbeid for innvandrere på Bjerke', rank: 1 },
    actions: ['withdraw'],
  });
  expect(viewInterest(undefined, where, { reader, actions: [] })).not.toHaveProperty('interest');
});
