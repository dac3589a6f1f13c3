import { expect, test } from 'vitest';
import { paidSteps } from '../../web/contract/paid-steps.ts';

test('a scale pays the largest amount whose share is reached', () => {
  const scale = [
    { share: 0.35, amount: 4_500_000 },
    { share: 0.15, amount: 1_500_000 },
    { share: 0.2, amount: 1_000_000 },
  ];
  expect(paidSteps({ scale }, 20)).toEqual([
    { persons: 0, amount: 0 },
    { persons: 3, amount: 1_500_000 },
    { persons: 7, amount: 4_500_000 },
  ]);
});

test('what is paid for nobody is where the scale begins, and what nobody can reach is left out', () => {
  const scale = [
    { share: 0, amount: 10 },
    { share: 1.5, amount: 99 },
  ];
  expect(paidSteps({ scale }, 4)).toEqual([{ persons: 0, amount: 10 }]);
  expect(paidSteps({ scale: [] }, 4)).toEqual([{ persons: 0, amount: 0 }]);
});

test('an amount a person rises by each one', () => {
  expect(paidSteps({ perPerson: 5 }, 2)).toEqual([
    { persons: 0, amount: 0 },
    { persons: 1, amount: 5 },
    { persons: 2, amount: 10 },
  ]);
});
