import { type Bits, hasBit, subtractInto } from './bits.ts';
import { bestAmong, mostAmong, type Plan, planAmong } from './plan.ts';
import { allocate, type Pool } from './pool.ts';
import type { BackerRow } from './problem.ts';
import type { Watch } from './watch.ts';

/** Scores closer than this need not be told apart while searching. */
export const indistinct = 1e-10;

export type Taken = { row: BackerRow; amount: number };
/** Investors first, then employers, each with the kroner or positions they take. */
export type Choice = { value: number; chosen: Taken[][] };

/** For each investor, and for each employer, the investors and employers that it cannot meet; null where there are none. */
export type Opponents = readonly (readonly (readonly (Bits | null)[] | null)[])[];

/** Investors (0) or employers (1) to choose from, and the ways to do so, the most promising first. */
export type Side = { side: 0 | 1; pool: Pool; plans: readonly Plan[] };

/** Who may be chosen, by side. */
export type Open = readonly Bits[];

const without = (open: Open, opponents: readonly (Bits | null)[] | null): Open =>
  opponents
    ? open.map((bits, side) => {
        const others = opponents[side];
        if (!others) return bits;
        const left = new Uint32Array(bits.length);
        subtractInto(left, bits, others);
        return left;
      })
    : open;

/** What a side promises at most when only those open can be chosen; `least` where that is no more. */
export const promiseOf = ({ side, pool, plans }: Side, open: Open, least = -Infinity): number => {
  let most = least;
  for (const plan of plans) {
    if (plan.most <= most) break;
    most = Math.max(most, mostAmong(pool, plan, { open: open[side]!, least: most }));
  }
  return most;
};

type Walk = {
  opponents: Opponents;
  watch: Watch;
  /** What is added later at most, given who is still open. */
  beyond: (open: Open) => number;
  /** Only what promises more than this is looked at. */
  least: () => number;
  found: (rows: readonly BackerRow[], open: Open, promised: number) => void;
};

/** Calls back with every set of rows of a plan, without conflicts, that promises more than `least`; best promises first. */
const walk = (
  { side, pool }: Side,
  plan: Plan,
  start: Open,
  { opponents, watch, beyond, least, found }: Walk,
): void => {
  const picked: BackerRow[] = [];
  const descend = (from: number, open: Open, promised: number): void => {
    const missing = plan.count - picked.length;
    if (missing === 0) {
      found(picked, open, promised);
      return;
    }
    const later = beyond(open);
    for (let place = from; place < plan.order.length; place += 1) {
      const row = pool.rows[plan.order[place]!]!;
      if (!hasBit(open[side]!, row.index)) continue;
      if (watch.check()) return;
      const account = promised + plan.profits[place]!;
      const rest = bestAmong(pool, plan, { open: open[side]!, from: place + 1, count: missing - 1 });
      if (account + rest + later <= least() + indistinct) return;
      picked.push(row);
      descend(place + 1, without(open, opponents[side]![row.index]!), account);
      picked.pop();
    }
  };
  descend(0, start, plan.base);
};

const take = (rows: readonly BackerRow[], amounts: readonly number[]): Taken[] =>
  rows.map((row, place) => ({ row, amount: amounts[place]! }));

type Wanted = { opponents: Opponents; watch: Watch; floor: number };

/** The best of one side alone, worth more than `floor` and accepted; null when none is found before the watch is over. */
export const bestOfSide = (
  from: Side,
  open: Open,
  {
    opponents,
    watch,
    floor,
    accepts = () => true,
  }: Wanted & { accepts?: (taken: readonly Taken[]) => boolean },
): { value: number; taken: Taken[] } | null => {
  let best: { value: number; taken: Taken[] } | null = null;
  let least = floor;
  const found = (rows: readonly BackerRow[]): void => {
    const split = allocate(from.pool, rows);
    if (!split || split.value <= least + indistinct) return;
    const taken = take(rows, split.amounts);
    if (!accepts(taken)) return;
    best = { value: split.value, taken };
    least = split.value;
  };
  for (const plan of from.plans) {
    if (plan.most <= least + indistinct) break;
    walk(from, plan, open, { opponents, watch, beyond: () => 0, least: () => least, found });
  }
  return best;
};

/** A side with the plans that still promise more than `floor` among those open, closely. */
const narrowed = (from: Side, open: Open, floor: number): Side => {
  const { side, pool } = from;
  const plans = from.plans
    .map((plan) => planAmong(pool, plan, open[side]!))
    .filter(({ most }) => most > floor + indistinct)
    .sort((a, b) => b.most - a.most);
  return { side, pool, plans };
};

/**
 * The best of both sides together that keeps everybody's conflicts, worth more than `floor` and accepted; null when none is
 * found before the watch is over. Branch and bound over the investors; for each set of them, over the employers that are left.
 */
export const bestOfBoth = (
  [investors, employers]: readonly [Side, Side],
  open: Open,
  {
    opponents,
    watch,
    floor,
    accepts = () => true,
  }: Wanted & { accepts?: ((choice: Choice) => boolean) | undefined },
): Choice | null => {
  let best: Choice | null = null;
  let least = floor;
  const promises = (money: number, left: Open): boolean => {
    const missing = least + indistinct - money;
    return promiseOf(employers, left, missing) > missing;
  };
  const found = (rows: readonly BackerRow[], left: Open, promised: number): void => {
    if (!promises(promised, left)) return;
    const money = allocate(investors.pool, rows);
    if (!money || !promises(money.value, left)) return;
    const taken = take(rows, money.amounts);
    const enough = least - money.value;
    const jobs = bestOfSide(narrowed(employers, left, enough), left, {
      opponents,
      watch,
      floor: enough,
      accepts: (own) => accepts({ value: money.value, chosen: [taken, [...own]] }),
    });
    if (!jobs) return;
    best = { value: money.value + jobs.value, chosen: [taken, jobs.taken] };
    least = best.value;
  };
  const beyond = (left: Open): number => promiseOf(employers, left);
  for (const plan of investors.plans) {
    if (plan.most + beyond(open) <= least + indistinct) break;
    walk(investors, plan, open, { opponents, watch, beyond, least: () => least, found });
  }
  return best;
};
