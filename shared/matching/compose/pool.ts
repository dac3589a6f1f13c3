import { type BackerRow, capitalTarget, type Problem } from './problem.ts';

/** Investors or employers to choose from: at most `limit` of them, who together give at most `capacity` units. */
export type Pool<Row extends BackerRow = BackerRow> = {
  rows: readonly Row[];
  limit: number;
  capacity: number;
  partyCost: number;
  /** Units below which it counts as a gap, what that costs at once and for each unit below `capacity`; jobs have none. */
  target: number;
  shortfall: { fixed: number; perUnit: number };
};

export type Allocation = { value: number; amounts: number[] };

export const investorPool = <Row extends BackerRow>(problem: Problem, rows: readonly Row[]): Pool<Row> => {
  const { capital, rules } = problem.need;
  return {
    rows,
    limit: rules.maxInvestors,
    capacity: capital,
    partyCost: problem.partyCost,
    target: capitalTarget(capital),
    shortfall: { fixed: problem.penalties.capital - 1e-5, perUnit: 1 / capital },
  };
};

export const employerPool = <Row extends BackerRow>(problem: Problem, rows: readonly Row[]): Pool<Row> => ({
  rows,
  limit: problem.need.rules.maxEmployers,
  capacity: problem.need.jobs,
  partyCost: problem.partyCost,
  target: 0,
  shortfall: { fixed: 0, perUnit: 0 },
});

/** What falling short costs when `units` are given. */
const shortfallCost = ({ capacity, target, shortfall }: Pool, units: number): number =>
  units >= target ? 0 : shortfall.fixed + shortfall.perUnit * (capacity - units);

/**
 * The best split among chosen rows: everybody's least, and the rest to whoever is worth most a unit.
 * `amounts` follow the order of `chosen`; null when even the least amounts exceed the capacity.
 */
export const allocate = (pool: Pool, chosen: readonly BackerRow[]): Allocation | null => {
  let left = pool.capacity;
  for (const row of chosen) left -= row.least;
  if (left < 0) return null;
  const amounts = chosen.map((row) => row.least);
  const order = chosen.map((_, place) => place);
  order.sort((a, b) => chosen[b]!.worth - chosen[a]!.worth || chosen[a]!.index - chosen[b]!.index);
  let value = -pool.partyCost * chosen.length;
  for (const place of order) {
    const more = Math.min(left, chosen[place]!.most - chosen[place]!.least);
    amounts[place]! += more;
    left -= more;
    value += chosen[place]!.worth * amounts[place]!;
  }
  return { value: value - shortfallCost(pool, pool.capacity - left), amounts };
};

/**
 * Leaves out rows that can never be needed: those for whom there are `limit` others, in conflict with nobody, who are worth
 * at least as much, can give at least as much and ask for no more. Keeps the order by worth, then index.
 */
export const undominated = <Row extends BackerRow>(
  rows: readonly Row[],
  limit: number,
  free: (row: Row) => boolean,
): Row[] => {
  const kept: Row[] = [];
  const rivals: Row[] = [];
  for (const row of rows) {
    let better = 0;
    for (const rival of rivals) {
      if (rival.most >= row.most && rival.least <= row.least) better += 1;
      if (better >= limit) break;
    }
    if (better >= limit) continue;
    kept.push(row);
    if (free(row)) rivals.push(row);
  }
  return kept;
};
