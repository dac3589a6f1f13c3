import { addBit, type Bits, hasBit, intersects, noBits } from './bits.ts';
import { bestOfSide, type Open, type Opponents, type Side, type Taken } from './choose.ts';
import { plansOf } from './plan.ts';
import { allocate, type Pool } from './pool.ts';
import type { BackerRow, Problem } from './problem.ts';
import type { Watch } from './watch.ts';

/** A side with the best that it comes to by itself, as far as known; `most` is no less than that. */
export type SolvedSide = Side & { best: { value: number; taken: Taken[] }; most: number };

const bitsOf = (indices: ReadonlySet<number>, size: number): Bits | null => {
  if (indices.size === 0) return null;
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
  const marked = noBits(opponents[side]!.length);
  for (const { conflicts } of problem.providers) {
    for (const index of side === 0 ? conflicts.investors : conflicts.employers) addBit(marked, index);
  }
  return ({ index }) => opponents[side]![index] === null && !hasBit(marked, index);
};

/** What is always possible: that nobody joins. */
export const nobodyOf = (pool: Pool): SolvedSide['best'] => ({
  value: allocate(pool, [])!.value,
  taken: [],
});

/** Plans a side and solves it by itself, its own conflicts kept. */
export const solvedSide = (
  side: 0 | 1,
  pool: Pool,
  { opponents, everybody, watch }: { opponents: Opponents; everybody: Open; watch: Watch },
): SolvedSide => {
  const planned: Side = { side, pool, plans: plansOf(pool) };
  const found = bestOfSide(planned, everybody, { opponents, watch, floor: -Infinity });
  const best = found ?? nobodyOf(pool);
  return { ...planned, best, most: watch.isOver() ? planned.plans[0]!.most : best.value };
};

/** Whether these investors and employers can sit at one table, and all of them are open. */
export const compatible = (
  investors: readonly Taken[],
  employers: readonly Taken[],
  { opponents, open }: { opponents: Opponents; open: Open },
): boolean => {
  if (investors.some(({ row }) => !hasBit(open[0]!, row.index))) return false;
  if (employers.some(({ row }) => !hasBit(open[1]!, row.index))) return false;
  const chosen = bitsOf(new Set(employers.map(({ row }) => row.index)), opponents[1]!.length);
  return (
    !chosen ||
    !investors.some(({ row }) => {
      const others = opponents[0]![row.index]?.[1];
      return others ? intersects(others, chosen) : false;
    })
  );
};
