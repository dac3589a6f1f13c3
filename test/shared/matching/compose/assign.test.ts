import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestAssignment,
  type Choices,
  freeAssignment,
  holds,
} from '../../../../shared/matching/compose/assign.ts';

const option = (slot: number, value: number, cost: number) => ({ slot, value, cost });

/** Tries every way to hand out the elements; −∞ when none serves everybody within the budget. */
const byTrying = (choices: Choices, budget: number, slots: number): number => {
  const go = (element: number, value: number, cost: number, served: ReadonlySet<number>): number => {
    const here = choices[element];
    if (!here) return cost <= budget && served.size === slots ? value : -Infinity;
    const none = here.must ? -Infinity : go(element + 1, value, cost, served);
    const some = here.options.map((one) =>
      go(element + 1, value + one.value, cost + one.cost, new Set([...served, one.slot])),
    );
    return Math.max(none, ...some);
  };
  return go(0, 0, 0, new Set());
};

describe('handing out elements to a team', () => {
  it('gives each to whoever is worth most for it, when nothing is in the way', () => {
    const choices = [
      { options: [option(0, 3, 1), option(1, 2, 1)], must: false },
      { options: [option(1, 1, 1)], must: false },
      { options: [option(0, -1, 1)], must: false },
    ];
    expect(freeAssignment(choices)).toEqual({ value: 4, cost: 2, slots: Int32Array.from([0, 1, -1]) });
    expect(holds(freeAssignment(choices), { budget: 2, serve: 0b11 })).toBe(true);
    expect(holds(freeAssignment(choices), { budget: 1, serve: 0b11 })).toBe(false);
    expect(holds(freeAssignment(choices), { budget: 2, serve: 0b111 })).toBe(false);
  });

  it('leaves nobody without a delivery, even at a loss', () => {
    const choices = [
      { options: [option(0, 5, 0), option(1, 4, 0)], must: false },
      { options: [option(0, 5, 0), option(1, 1, 0)], must: false },
    ];
    expect(bestAssignment(choices, { budget: 0, slots: 2 }, -1)).toMatchObject({
      value: 9,
      slots: Int32Array.from([1, 0]),
    });
  });

  it('finds nothing where two have but one element between them, or nothing is worth enough', () => {
    const choices = [{ options: [option(0, 5, 0), option(1, 4, 0)], must: false }];
    expect(bestAssignment(choices, { budget: 0, slots: 2 }, -1)).toBeNull();
    expect(bestAssignment(choices, { budget: 0, slots: 1 }, 5)).toBeNull();
  });

  it('is as good as trying everything, within any budget', () => {
    const offer = fc.record({ slot: fc.nat(2), value: fc.integer({ min: -3, max: 9 }), cost: fc.nat(6) });
    const element = fc.record({ options: fc.array(offer, { maxLength: 4 }), must: fc.constant(false) });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), fc.nat(20), (choices, budget) => {
        const best = byTrying(choices, budget, 3);
        const found = bestAssignment(choices, { budget, slots: 3 }, -100);
        expect(found?.value ?? -Infinity).toBeCloseTo(best, 9);
      }),
    );
  });
});
