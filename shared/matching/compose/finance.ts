import { addBit, allBits, type Bits, hasBit, noBits, subtractInto } from './bits.ts';
import { bestChoice, type Choice, indistinct, type Layer } from './choose.ts';
import { type Plan, plansOf, promise } from './plan.ts';
import { employerPool, investorPool, type Pool, undominated } from './pool.ts';
import type { BackerRow, EmployerRow, InvestorRow, Problem } from './problem.ts';

/** What money and jobs depend on: the kinds of provider, the least evidence, and where the follow-up provider serves. */
export type Setting = { kinds: number; evidence: number; reach: number };

/** Investors and employers that the providers cannot meet. */
export type Blocked = { investors: Bits; employers: Bits };

/** The best money and jobs for a setting: `chosen[0]` are investments, `chosen[1]` jobs. */
export type Finance = {
  /** Upper bound, exact where no two parties are in conflict. */
  bound: (setting: Setting) => number;
  money: (setting: Setting) => number;
  jobs: (reach: number) => number;
  /** What it really comes to; null when it is no more than `floor`. */
  solve: (setting: Setting, blocked: Blocked | null, floor: number) => Choice | null;
  /** The reach of a provider that serves these areas. */
  reachOf: (areas: readonly string[]) => number;
};

/** Nobody follows employers up: only those who do not need it can join. */
export const noReach = 0;

type Side = { pool: Pool; plans: Plan[] };

const opponentBits = (problem: Problem) =>
  problem.backerConflicts.map((rows) =>
    rows.map(({ investors, employers }): readonly (Bits | null)[] | null => {
      const bits = (indices: readonly number[], size: number): Bits | null => {
        if (indices.length === 0) return null;
        const set = noBits(size);
        for (const index of indices) addBit(set, index);
        return set;
      };
      const found = [bits(investors, problem.investors.length), bits(employers, problem.employers.length)];
      return found.some((set) => set !== null) ? found : null;
    }),
  );

const byWorth = (one: BackerRow, other: BackerRow): number =>
  other.worth - one.worth || one.index - other.index;

/** Everything about the two paying sides that the search asks for again and again, each worked out once. */
export const financeOf = (problem: Problem): Finance => {
  const opponents = opponentBits(problem);
  const inConflict = problem.providers.reduce(
    (marks, { conflicts }) => {
      for (const index of conflicts.investors) marks[0]!.add(index);
      for (const index of conflicts.employers) marks[1]!.add(index);
      return marks;
    },
    [new Set<number>(), new Set<number>()],
  );
  const free = (side: 0 | 1) => (row: BackerRow) =>
    opponents[side]![row.index] === null && !inConflict[side]!.has(row.index);
  const investors = problem.investors.toSorted(byWorth);
  const employers = problem.employers.toSorted(byWorth);
  const everybody = [allBits(problem.investors.length), allBits(problem.employers.length)];
  const none: Blocked = {
    investors: noBits(problem.investors.length),
    employers: noBits(problem.employers.length),
  };

  const followedUp = new Set(employers.filter((row) => row.needsFollowUp).map((row) => row.area));
  const reaches = new Map<string, { id: number; areas: ReadonlySet<string> }>([
    ['', { id: noReach, areas: new Set() }],
  ]);
  const reachList = [...reaches.values()];
  const reachOf = (areas: readonly string[]): number => {
    const within = [...new Set(areas)].filter((area) => followedUp.has(area)).sort();
    const key = JSON.stringify(within.length > 0 ? within : '');
    const found = reaches.get(key === '""' ? '' : key);
    if (found) return found.id;
    const made = { id: reachList.length, areas: new Set(within) };
    reaches.set(key, made);
    reachList.push(made);
    return made.id;
  };

  const memo = <T>(make: (key: number) => T) => {
    const known = new Map<number, T>();
    return (key: number): T => {
      if (!known.has(key)) known.set(key, make(key));
      return known.get(key)!;
    };
  };

  const moneySide = memo((key): Side => {
    const [kinds, evidence] = [key >> 3, key & 7];
    const fits = (row: InvestorRow) => (row.kinds & kinds) === kinds && row.minEvidence <= evidence;
    const rows = undominated(investors.filter(fits), problem.need.rules.maxInvestors, free(0));
    const pool = investorPool(problem, rows);
    return { pool, plans: plansOf(pool) };
  });
  const jobsSide = memo((reach): Side => {
    const { areas } = reachList[reach]!;
    const fits = (row: EmployerRow) => !row.needsFollowUp || areas.has(row.area);
    const rows = undominated(employers.filter(fits), problem.need.rules.maxEmployers, free(1));
    const pool = employerPool(problem, rows);
    return { pool, plans: plansOf(pool) };
  });
  const layer = (side: 0 | 1, { pool }: Side, plan: Plan): Layer => ({
    pool,
    plan,
    opponents: (index) => opponents[side]![index]!,
  });

  const bestOfSide = (side: 0 | 1, from: Side): Choice => {
    let best: Choice | null = null;
    const shifted = side === 0 ? everybody[0]! : everybody[1]!;
    for (const plan of from.plans) {
      const floor: number = best?.value ?? -Infinity;
      if (promise(plan) <= floor + indistinct) break;
      const own: Layer = {
        ...layer(side, from, plan),
        opponents: (index) => [opponents[side]![index]?.[side] ?? null],
      };
      best = bestChoice([own], [shifted], floor) ?? best;
    }
    return best!;
  };
  const moneyKey = ({ kinds, evidence }: Setting): number => (kinds << 3) | evidence;
  const bestMoney = memo((key) => bestOfSide(0, moneySide(key)));
  const bestJobs = memo((reach) => bestOfSide(1, jobsSide(reach)));

  const clear = (choice: Choice, blocked: Blocked | null): boolean => {
    const [money, jobs] = choice.chosen as [Choice['chosen'][0], Choice['chosen'][0]];
    const met = (side: 0 | 1, row: BackerRow) =>
      blocked && hasBit(side === 0 ? blocked.investors : blocked.employers, row.index);
    return (
      !money.some(({ row }) => met(0, row)) &&
      !jobs.some(({ row }) => met(1, row)) &&
      !money.some(({ row }) =>
        jobs.some((job) => {
          const bits = opponents[0]![row.index]?.[1];
          return bits && hasBit(bits, job.row.index);
        }),
      )
    );
  };

  const solveTogether = (setting: Setting, blocked: Blocked | null, floor: number): Choice | null => {
    const [money, jobs] = [moneySide(moneyKey(setting)), jobsSide(setting.reach)];
    const open = everybody.map((bits, side) => {
      const left = new Uint32Array(bits.length);
      subtractInto(left, bits, side === 0 ? (blocked ?? none).investors : (blocked ?? none).employers);
      return left;
    });
    const pairs = money.plans.flatMap((one) =>
      jobs.plans.map((other) => ({ one, other, bound: promise(one) + promise(other) })),
    );
    pairs.sort((a, b) => b.bound - a.bound);
    let best: Choice | null = null;
    for (const { one, other, bound } of pairs) {
      const least: number = best?.value ?? floor;
      if (bound <= least + indistinct) break;
      best = bestChoice([layer(0, money, one), layer(1, jobs, other)], open, least) ?? best;
    }
    return best;
  };

  const bound = (setting: Setting): number =>
    bestMoney(moneyKey(setting)).value + bestJobs(setting.reach).value;
  return {
    bound,
    money: (setting) => bestMoney(moneyKey(setting)).value,
    jobs: (reach) => bestJobs(reach).value,
    reachOf,
    solve: (setting, blocked, floor) => {
      if (bound(setting) <= floor + indistinct) return null;
      const [money, jobs] = [bestMoney(moneyKey(setting)), bestJobs(setting.reach)];
      const apart: Choice = { value: money.value + jobs.value, chosen: [money.chosen[0]!, jobs.chosen[0]!] };
      return clear(apart, blocked) ? apart : solveTogether(setting, blocked, floor);
    },
  };
};
