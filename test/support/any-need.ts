import * as fc from 'fast-check';
import { parseMarket } from '../../shared/engine/market/market.ts';
import type { Need } from '../../shared/engine/market/terms.ts';

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const payment = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((thousands) => ({ perPerson: thousands * 1000 })),
  fc
    .array(fc.record({ share, amount: fc.integer({ min: 0, max: 3_000_000 }) }), { maxLength: 4 })
    .map((scale) => ({ scale })),
);

const outcome = fc
  .record({
    month: fc.integer({ min: 1, max: 48 }),
    one: share,
    two: share,
    strength: fc.constantFrom(1e-6, 0.5, 3, 30, 1e6),
    payment,
  })
  .map(({ one, two, ...rest }) => ({
    metric: 'reached',
    ...rest,
    baselineShare: Math.min(one, two),
    expectedShare: Math.max(one, two),
  }));

const level = { oral: 'A2', written: 'A1' };

/** The terms of a need with few participants: any outcomes, payments, cap and rules of the contract. */
export const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    participants: fc.integer({ min: 1, max: 12 }),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    capital: fc.integer({ min: 100_000, max: 3_000_000 }),
    paymentCap: fc.integer({ min: 0, max: 5_000_000 }),
    referenceIndex: fc.constantFrom(0.3, 0.6, 1),
    returnCap: fc.constantFrom(1, 1.25, 3),
  })
  .map(({ referenceIndex, returnCap, ...terms }) => {
    const need = {
      ...terms,
      id: 'need',
      months: 24,
      areas: ['here'],
      languages: [],
      entryLevel: level,
      exitLevel: level,
      elements: [],
      contractModel: 'repayment',
      themes: ['work'],
      jobs: 0,
      rules: { referenceIndex, returnCap },
    };
    const parsed = parseMarket({ need, providers: [], investors: [], employers: [] });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.market.need;
  });
