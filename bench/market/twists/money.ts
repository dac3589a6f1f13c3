import type { Market } from '../../../shared/matching/market.ts';
import type { Twist } from '../generate.ts';
import { withNeed, withRules } from './change.ts';

export const bridge: Twist = (market) => withNeed(market, { contractModel: 'bridge' });

export const unfillable: Twist = (market) => ({
  ...market,
  investors: market.investors.map((investor) => ({
    ...investor,
    ticket: { min: Math.ceil(investor.ticket.min / 20), max: Math.ceil(investor.ticket.max / 20) },
  })),
});

/** A capital without divisors, tickets that leave a remainder, and few investors to make it up. */
export const indivisible: Twist = (market, dice) => ({
  ...withRules(withNeed(market, { capital: market.need.capital + dice.pick([1, 7, 13, 99]) }), {
    maxInvestors: dice.between(2, 3),
    maxInvestorShare: dice.pick([0.5, 0.34, 1]),
  }),
  investors: market.investors.map((investor) => {
    const fixed = Math.floor(market.need.capital / dice.between(2, 4)) + dice.between(-20, 20);
    return { ...investor, ticket: { min: dice.chance(0.5) ? fixed : Math.min(fixed, 1000), max: fixed } };
  }),
});

export const shareCapTooLow: Twist = (market, dice) =>
  withRules(market, { maxInvestorShare: dice.pick([0.05, 0.1, 0.2]), maxInvestors: dice.between(1, 4) });

const withCapital = (market: Market, share: number): Market =>
  withNeed(market, { capital: Math.ceil(market.need.capital * share) });

/** A capital that buys a few of the elements. */
export const tightBudget: Twist = (market, dice) => withCapital(market, dice.between(10, 45) / 100);

/** A capital that buys most of the elements, so that which to leave out is a close call. */
export const scarceBudget: Twist = (market, dice) => withCapital(market, dice.between(50, 90) / 100);

/** Investors that agree on nothing: the kinds and the evidence decide who pays. */
export const pickyMoney: Twist = (market, dice) => ({
  ...market,
  investors: market.investors.map((investor) => ({
    ...investor,
    instrument: 'gift',
    fundsKinds: dice.some(
      ['small-supplier', 'supplier', 'social-entrepreneur', 'voluntary'],
      dice.between(1, 2),
    ),
    minEvidence: dice.between(0, 4),
  })),
});
