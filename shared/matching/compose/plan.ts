import { type Account, lowestAccount } from './convex.ts';
import type { Pool } from './pool.ts';
import type { BackerRow } from './problem.ts';

/**
 * An optimistic account of choosing exactly `count` rows of a pool: whoever is chosen, the value is at most `base` plus
 * the sum of their `profits`. Comes from pricing a unit of the capacity (Lagrangian relaxation); best profit first.
 */
export type Plan = { count: number; regime: Regime; base: number; order: Int32Array; profits: Float64Array };

/** How a plan counts: what a unit is worth on top, a fixed cost, and whether the target has to be reached. */
export type Regime = { extra: number; fixed: number; full: boolean };

const profitAt = (row: BackerRow, { extra }: Regime, price: number): number => {
  const margin = row.worth + extra - price;
  return margin * (margin > 0 ? row.most : row.least);
};

/** The optimistic account at a price, without its fixed part: the highest `count` profits, and the units that those rows would give. */
const accountAt = (
  pool: Pool,
  regime: Regime,
  { count, price }: { count: number; price: number },
): Account => {
  const profits = new Float64Array(count).fill(-Infinity);
  const given = new Float64Array(count);
  for (const row of pool.rows) {
    const profit = profitAt(row, regime, price);
    if (profit <= profits[count - 1]!) continue;
    let place = count - 1;
    for (; place > 0 && profits[place - 1]! < profit; place -= 1) {
      profits[place] = profits[place - 1]!;
      given[place] = given[place - 1]!;
    }
    profits[place] = profit;
    given[place] = row.worth + regime.extra > price ? row.most : row.least;
  }
  const units = price < 0 ? pool.target : pool.capacity;
  let [value, slope] = [price * units, units];
  for (let place = 0; place < count; place += 1) {
    value += profits[place]!;
    slope -= given[place]!;
  }
  return { price, value, slope };
};

/** The price of a unit at which the optimistic account is lowest. */
const bestPrice = (pool: Pool, regime: Regime, count: number): number => {
  const at = (price: number) => accountAt(pool, regime, { count, price });
  const steep = 1000 / pool.capacity;
  const low = at(regime.full ? -steep : 0);
  if (low.slope >= 0) return low.price;
  const dearest = at(pool.rows.reduce((most, row) => Math.max(most, row.worth + regime.extra), 0));
  return lowestAccount(at, { low, high: dearest.slope < 0 ? at(steep) : dearest }).price;
};

/** Plans to choose `count` rows of a pool. */
export const planOf = (pool: Pool, regime: Regime, count: number): Plan => {
  const price = count === 0 ? 0 : bestPrice(pool, regime, count);
  const profits = pool.rows.map((row) => profitAt(row, regime, price));
  const order = Int32Array.from(profits.keys()).sort((a, b) => profits[b]! - profits[a]! || a - b);
  const units = price < 0 ? pool.target : pool.capacity;
  return {
    count,
    regime,
    base: price * units - count * pool.partyCost - regime.fixed,
    order,
    profits: Float64Array.from(order, (row) => profits[row]!),
  };
};

/** Whether so many rows can reach the pool's target at all. */
export const canReach = (pool: Pool, count: number): boolean => {
  if (pool.target === 0) return true;
  const most = pool.rows.map((row) => row.most).sort((a, b) => b - a);
  return most.slice(0, count).reduce((sum, units) => sum + units, 0) >= pool.target;
};

/** What the plan promises at most. */
export const promise = ({ base, count, profits }: Plan): number => {
  let sum = base;
  for (let place = 0; place < count; place += 1) sum += profits[place]!;
  return sum;
};

/** Every way to choose from a pool, by number of rows and by whether the target is reached; the most promising first. */
export const plansOf = (pool: Pool): Plan[] => {
  const { shortfall, capacity, target, limit, rows } = pool;
  const full: Regime = { extra: 0, fixed: 0, full: true };
  const short: Regime = {
    extra: shortfall.perUnit,
    fixed: shortfall.fixed + shortfall.perUnit * capacity,
    full: false,
  };
  const plans: Plan[] = [];
  for (let count = 0; count <= Math.min(limit, rows.length); count += 1) {
    if (canReach(pool, count)) plans.push(planOf(pool, full, count));
    if (target > 0) plans.push(planOf(pool, short, count));
  }
  return plans.sort((a, b) => promise(b) - promise(a));
};
