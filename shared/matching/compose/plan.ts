import { type Bits, hasBit } from './bits.ts';
import { type Account, lowestAccount } from './convex.ts';
import type { Pool } from './pool.ts';
import type { BackerRow } from './problem.ts';

/**
 * An optimistic account at a price of a unit of the capacity (Lagrangian relaxation): whoever is chosen, the value is at
 * most `base` plus the sum of their `profits`. Rows by place in the pool, best profit first.
 */
export type Ranking = { base: number; order: Int32Array; profits: Float64Array };

/**
 * How exactly `count` rows of a pool could be chosen, at the price that bounds their value best. The `others` are closer
 * when some rows are not open. `reach` tells how many units rows give at most, where they have to reach the target.
 */
export type Plan = Ranking & {
  count: number;
  regime: Regime;
  /** What it promises at most when everybody is open. */
  most: number;
  others: () => readonly Ranking[];
  reach: () => Ranking | null;
};

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

const ranked = (base: number, profits: readonly number[]): Ranking => {
  const order = Int32Array.from(profits.keys()).sort((a, b) => profits[b]! - profits[a]! || a - b);
  return { base, order, profits: Float64Array.from(order, (row) => profits[row]!) };
};

const reachOf = ({ rows }: Pool): Ranking =>
  ranked(
    0,
    rows.map((row) => row.most),
  );

/** The sum of a ranking's best `count` profits from place `from` on among the open; −∞ when there are too few. */
export const bestAmong = (
  { rows }: Pool,
  { order, profits }: Ranking,
  { open, from, count }: { open: Bits; from: number; count: number },
): number => {
  let sum = 0;
  let left = count;
  for (let place = from; left > 0; place += 1) {
    if (place >= order.length) return -Infinity;
    if (!hasBit(open, rows[order[place]!]!.index)) continue;
    sum += profits[place]!;
    left -= 1;
  }
  return sum;
};

/** What a plan promises at most when only those open can be chosen; anything that is at most `least` will do. */
export const mostAmong = (pool: Pool, plan: Plan, { open, least }: { open: Bits; least: number }): number => {
  const top = { open, from: 0, count: plan.count };
  let most = plan.base + bestAmong(pool, plan, top);
  for (const other of plan.others()) {
    if (most <= least) return most;
    most = Math.min(most, other.base + bestAmong(pool, other, top));
  }
  const reach = plan.reach();
  return reach && bestAmong(pool, reach, top) < pool.target ? -Infinity : most;
};

/** A plan at whichever of its prices bounds it best when only those open can be chosen. */
export const planAmong = (pool: Pool, plan: Plan, open: Bits): Plan => {
  const top = { open, from: 0, count: plan.count };
  let closest: Ranking = plan;
  let most = plan.base + bestAmong(pool, plan, top);
  const reach = plan.reach();
  if (reach && bestAmong(pool, reach, top) < pool.target) most = -Infinity;
  for (const other of plan.others()) {
    const account = other.base + bestAmong(pool, other, top);
    if (account < most) [closest, most] = [other, account];
  }
  return { ...plan, ...closest, most };
};

/** Works something out when it is first asked for: where everybody is open, nobody asks. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** So many prices below the best are ready for when some rows are not open. */
const lowerPrices = [2 / 3, 1 / 3, 0];

/** A plan to choose `count` rows of a pool. */
const planOf = (pool: Pool, regime: Regime, count: number): Plan => {
  const price = count === 0 ? 0 : bestPrice(pool, regime, count);
  const at = (each: number): Ranking => {
    const units = each < 0 ? pool.target : pool.capacity;
    const base = each * units - count * pool.partyCost - regime.fixed;
    return ranked(
      base,
      pool.rows.map((row) => profitAt(row, regime, each)),
    );
  };
  const own = at(price);
  return {
    ...own,
    count,
    regime,
    most: own.profits.slice(0, count).reduce((sum, profit) => sum + profit, own.base),
    others: once(() => (price > 0 ? lowerPrices.map((part) => at(price * part)) : [])),
    reach: once(() => (regime.full && pool.target > 0 ? reachOf(pool) : null)),
  };
};

/** Whether so many rows can reach the pool's target at all. */
const canReach = (pool: Pool, count: number): boolean => {
  if (pool.target === 0) return true;
  const most = pool.rows.map((row) => row.most).sort((a, b) => b - a);
  return most.slice(0, count).reduce((sum, units) => sum + units, 0) >= pool.target;
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
  return plans.sort((a, b) => b.most - a.most);
};
