import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeChances } from '../../../shared/matching/outcome-chances.ts';
import { needContent } from '../../support/content.ts';

const outcome = (month: number, expectedShare: number) => ({
  metric: `after-${month}`,
  month,
  expectedShare,
  strength: 20,
  payment: { perPerson: 1 },
});
const chancesOf = (participants: number, outcomes: ReturnType<typeof outcome>[]) =>
  outcomeChances(needContent({ terms: { participants, outcomes } }).terms);

const mean = (chances: Float64Array) => chances.reduce((sum, chance, persons) => sum + chance * persons, 0);

test('each outcome is reached by somebody or nobody, by as many as expected on average', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), share, share, (participants, first, second) => {
      const [one, two] = chancesOf(participants, [outcome(12, first), outcome(24, second)]);
      expect(one!.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(two!.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(mean(one!.chances)).toBeCloseTo(participants * first, 6);
      expect(mean(two!.chances)).toBeCloseTo(participants * first * second, 6);
    }),
  );
});

test('the chain goes by month, whatever the order in the file', () => {
  const found = chancesOf(10, [outcome(24, 1), outcome(12, 0)]);
  expect(found.map(({ month }) => month)).toEqual([12, 24]);
  expect([...found[1]!.chances].slice(0, 2)).toEqual([1, 0]);
});
