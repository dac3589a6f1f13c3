import type { Twist } from '../generate.ts';
import { withNeed, withRules } from './change.ts';

export const emptySides: Twist = (market, dice) => {
  const left = dice.between(0, 6);
  return {
    ...market,
    providers: left === 0 || left === 3 ? [] : market.providers,
    investors: left === 1 || left === 3 || left === 4 ? [] : market.investors,
    employers: left === 2 || left === 3 || left === 5 ? [] : market.employers,
  };
};

export const threeOutcomes: Twist = (market) =>
  withNeed(market, {
    outcomes: [
      ...market.need.outcomes,
      {
        metric: 'still-in-work-after-two-years',
        month: 42,
        expectedShare: 0.9,
        strength: 20,
        payment: { perPerson: 30_000 },
      },
    ],
  });

export const oddRules: Twist = (market, dice) => {
  const party = dice.pick([0.001, 0.02, 0.05, 0.2]);
  const elementsShare = dice.between(0, 10) / 10;
  const capital = (1 - elementsShare) * dice.pick([0, 0.25, 0.5, 1]);
  return withNeed(
    withRules(market, {
      maxProviders: dice.between(0, 8),
      minSmallProviders: dice.between(0, 4),
      maxInvestors: dice.between(0, 6),
      maxEmployers: dice.between(0, 8),
      maxInvestorShare: dice.pick([0.25, 0.5, 1]),
    }),
    {
      weights: { elements: elementsShare, capital, jobs: 1 - elementsShare - capital, party },
      jobs: dice.pick([0, 1, market.need.jobs]),
    },
  );
};
