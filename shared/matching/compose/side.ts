import { addBit, allBits, type Bits, hasBit, intersects, noBits } from './bits.ts';
import { bestChoice, type Choice, indistinct, type Layer } from './choose.ts';
import { type Plan, plansOf, promise } from './plan.ts';
import type { Pool } from './pool.ts';
import type { BackerRow, Problem } from './problem.ts';

/** Investors or employers who could join in some setting, and the ways to choose from them. */
export type Side = { pool: Pool; plans: Plan[]; best: Choice };

/** For each investor, and for each employer, the investors and employers that it cannot meet; null where there are none. */
export type Opponents = readonly (readonly (readonly (Bits | null)[] | null)[])[];

const bitsOf = (indices: readonly number[], size: number): Bits | null => {
  if (indices.length === 0) return null;
  const bits = noBits(size);
  for (const index of indices) addBit(bits, index);
  return bits;
};

export const opponentsOf = ({ backerConflicts, investors, employers }: Problem): Opponents =>
  backerConflicts.map((rows) =>
    rows.map((conflicts) => {
      const own = [
        bitsOf(conflicts.investors, investors.length),
        bitsOf(conflicts.employers, employers.length),
      ];
      return own.some((bits) => bits !== null) ? own : null;
    }),
  );

/** Whom nobody at all, on any side, is in conflict with. */
export const peaceful = (
  problem: Problem,
  opponents: Opponents,
  side: 0 | 1,
): ((row: BackerRow) => boolean) => {
  const marked = noBits([problem.investors, problem.employers][side]!.length);
  for (const { conflicts } of problem.providers) {
    for (const index of side === 0 ? conflicts.investors : conflicts.employers) addBit(marked, index);
  }
  return ({ index }) => opponents[side]![index] === null && !hasBit(marked, index);
};

export const layerOf = (
  side: 0 | 1,
  { pool }: Pick<Side, 'pool'>,
  { plan, opponents }: { plan: Plan; opponents: Opponents },
): Layer => ({
  pool,
  plan,
  opponents: (index) => opponents[side]![index]!,
});

/** A side with its best choice, its own conflicts kept. */
export const sideOf = (side: 0 | 1, pool: Pool, opponents: Opponents): Side => {
  const plans = plansOf(pool);
  const size = opponents[side]!.length;
  let best: Choice | null = null;
  for (const plan of plans) {
    const floor: number = best?.value ?? -Infinity;
    if (promise(plan) <= floor + indistinct) break;
    const among: Layer = {
      pool,
      plan,
      opponents: (index) => opponents[side]![index]?.slice(side, side + 1) ?? null,
    };
    best = bestChoice([among], [allBits(size)], floor) ?? best;
  }
  return { pool, plans, best: best ?? { value: -Infinity, chosen: [[]] } };
};

/** Whether the best of both sides can sit at one table with each other and with those who rule out `blocked`. */
export const compatible = (
  money: Choice,
  jobs: Choice,
  { opponents, blocked }: { opponents: Opponents; blocked: readonly Bits[] | null },
): boolean => {
  const [investors, employers] = [money.chosen[0]!, jobs.chosen[0]!];
  if (blocked) {
    if (investors.some(({ row }) => hasBit(blocked[0]!, row.index))) return false;
    if (employers.some(({ row }) => hasBit(blocked[1]!, row.index))) return false;
  }
  const chosen = bitsOf(
    employers.map(({ row }) => row.index),
    opponents[1]!.length,
  );
  return (
    !chosen ||
    !investors.some(({ row }) => {
      const others = opponents[0]![row.index]?.[1];
      return others ? intersects(others, chosen) : false;
    })
  );
};
