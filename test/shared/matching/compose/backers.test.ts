import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plansOf } from '../../../../shared/matching/compose/plan.ts';
import { allocate, type Pool, undominated } from '../../../../shared/matching/compose/pool.ts';
import type { BackerRow } from '../../../../shared/matching/compose/problem.ts';

const row = (index: number, worth: number, least: number, most: number): BackerRow => ({
  index,
  id: `${index}`,
  worth,
  least,
  most,
});

const pool = (rows: BackerRow[], fields: Partial<Pool> = {}): Pool => ({
  rows,
  limit: 3,
  capacity: 10,
  partyCost: 0.5,
  target: 10,
  shortfall: { fixed: 4, perUnit: 0.1 },
  ...fields,
});

const setsOf = (rows: readonly BackerRow[], limit: number): BackerRow[][] =>
  Array.from({ length: 2 ** rows.length }, (_, mask) =>
    rows.filter((__, place) => (mask >> place) & 1),
  ).filter((set) => set.length <= limit);

const anyRow = fc
  .record({ worth: fc.integer({ min: 0, max: 20 }), least: fc.integer({ min: 1, max: 6 }), more: fc.nat(6) })
  .map(({ worth, least, more }) => ({ worth: worth / 20, least, most: least + more }));
const anyRows = fc
  .array(anyRow, { maxLength: 7 })
  .map((rows) => rows.map((one, index) => row(index, one.worth, one.least, one.most)));

describe('sharing out money or jobs', () => {
  it('gives everybody the least they ask for, and the rest to whoever is worth most', () => {
    const chosen = [row(0, 0.1, 2, 8), row(1, 0.3, 3, 5)];
    expect(allocate(pool(chosen), chosen)).toEqual({
      value: expect.closeTo(0.5 + 1.5 - 1, 12),
      amounts: [5, 5],
    });
  });

  it('costs a gap, and more for each unit that is missing', () => {
    const chosen = [row(0, 0.2, 1, 5)];
    expect(allocate(pool(chosen), chosen)?.value).toBeCloseTo(1 - 0.5 - 4 - 0.5, 12);
  });

  it('cannot be done when even the least is too much', () => {
    const chosen = [row(0, 1, 6, 8), row(1, 1, 6, 8)];
    expect(allocate(pool(chosen), chosen)).toBeNull();
  });

  it('is never worth more than the plans promise', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const from = pool(rows);
        const most = Math.max(...plansOf(from).map((plan) => plan.most));
        for (const chosen of setsOf(rows, 3))
          expect(allocate(from, chosen)?.value ?? -Infinity).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });

  it('loses nothing by leaving out those who are outdone by enough others', () => {
    const best = (rows: readonly BackerRow[]) =>
      Math.max(
        ...setsOf(rows, 2).map((set) => allocate(pool([...rows], { limit: 2 }), set)?.value ?? -Infinity),
      );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sorted = rows.toSorted((a, b) => b.worth - a.worth || a.index - b.index);
        expect(best(undominated(sorted, 2, () => true))).toBeCloseTo(best(sorted), 9);
      }),
    );
  });
});
