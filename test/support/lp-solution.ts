import type { Solved } from '../../bench/referee/highs.ts';
import type { Consortium } from '../../shared/matching/answer.ts';
import { contextOf, type FitsOnly } from '../../shared/matching/lp/context.ts';
import type { Market } from '../../shared/matching/market.ts';

/** The consortium that a solution of the exported program stands for, its score being the program's. */
export const consortiumOf = (market: Market, fits: FitsOnly, { values, objective }: Solved): Consortium => {
  const { names, offers, investors, employers, unit } = contextOf(market, fits);
  const amountOf = (variable: string) => values.get(variable) ?? 0;
  const joins = (variable: string) => amountOf(variable) > 0.5;
  return {
    score: objective,
    value: objective,
    optimal: true,
    bound: objective,
    deliveries: offers.filter((one) => joins(names.delivery(one.provider, one.element))),
    investments: investors
      .filter(({ id }) => joins(names.investor(id)))
      .map(({ id }) => ({ investor: id, amount: Math.round(amountOf(names.amount(id)) * unit) })),
    jobs: employers
      .filter(({ id }) => joins(names.employer(id)))
      .map(({ id }) => ({ employer: id, positions: Math.round(amountOf(names.positions(id))) })),
    gaps: [],
  };
};
