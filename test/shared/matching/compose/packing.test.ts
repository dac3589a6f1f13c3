import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packing } from '../../../../shared/matching/compose/packing.ts';

const column = (value: number, ...uses: number[]) => ({ value, uses: Float64Array.from(uses) });

describe('the linear program behind the prices', () => {
  it('prices what runs out, and leaves what does not for nothing', () => {
    const program = packing([4, 10]);
    program.improve([column(3, 1, 1), column(2, 1, 0)]);
    const [scarce, ample] = program.duals();
    expect(scarce).toBeCloseTo(3, 6);
    expect(ample).toBeCloseTo(0, 6);
  });

  it('has nothing to price before anything is worth packing', () => {
    expect([...packing([1, 1]).duals()]).toEqual([0, 0]);
  });

  it('ends with prices at which no column is worth more than it uses', () => {
    const amount = fc.integer({ min: 0, max: 3 });
    const made = fc.record({
      value: fc.integer({ min: -2, max: 9 }),
      uses: fc.tuple(amount, amount, amount),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 8 }), (rows) => {
        const columns = rows
          .filter(({ uses }) => uses.some((each) => each > 0))
          .map(({ value, uses }) => column(value, ...uses));
        const program = packing([2, 3, 5]);
        program.improve(columns);
        const prices = program.duals();
        for (const { value, uses } of columns) {
          const price = uses.reduce((sum, each, row) => sum + each * (prices[row] ?? 0), 0);
          expect(value).toBeLessThanOrEqual(price + 1e-6);
        }
      }),
    );
  });
});
