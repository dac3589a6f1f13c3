import type { Market } from '../../../shared/matching/market.ts';

export const withNeed = (market: Market, change: Partial<Market['need']>): Market => ({
  ...market,
  need: { ...market.need, ...change },
});

export const withRules = (market: Market, change: Partial<Market['need']['rules']>): Market =>
  withNeed(market, { rules: { ...market.need.rules, ...change } });
