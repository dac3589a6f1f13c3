import * as fc from 'fast-check';
import { generateMarket } from '../../bench/market/generate.ts';
import type { Market } from '../../shared/matching/market.ts';

type Need = Market['need'];

const kroner = fc.integer({ min: 0, max: 30 }).map((tens) => tens * 100_000);
const stepShare = fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000);

const payment: fc.Arbitrary<Need['outcomes'][number]['payment']> = fc.oneof(
  fc.constantFrom(0, 1, 12_345, 240_000).map((perPerson) => ({ perPerson })),
  fc.array(fc.record({ share: stepShare, amount: kroner }), { maxLength: 4 }).map((scale) => ({ scale })),
);

const outcome: fc.Arbitrary<Need['outcomes'][number]> = fc.record({
  metric: fc.constant('metric'),
  month: fc.constantFrom(3, 6, 12, 12, 30, 120),
  expectedShare: fc.oneof(fc.constantFrom(0, 0.01, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  strength: fc.oneof(fc.constantFrom(0.01, 1, 1000), fc.double({ min: 0.1, max: 100, noNaN: true })),
  payment,
});

/** A market without parties whose contract is any, from worthless to certain. */
export const anyContract: fc.Arbitrary<Market> = fc
  .record({
    participants: fc.integer({ min: 1, max: 40 }),
    outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }),
    capital: fc.integer({ min: 1, max: 9_000_000 }),
    paymentCap: fc.oneof(fc.constant(1e9), kroner),
  })
  .map((terms) => {
    const market = generateMarket({ providers: 0, investors: 0, employers: 0 }, 1);
    return { ...market, need: { ...market.need, ...terms } };
  });
