import { allBits, type Bits, subtractInto } from './bits.ts';
import { bestChoice, type Choice, indistinct } from './choose.ts';
import { promise } from './plan.ts';
import { employerPool, investorPool, undominated } from './pool.ts';
import type { BackerRow, InvestorRow, Problem } from './problem.ts';
import { reachesOf } from './reach.ts';
import { compatible, layerOf, opponentsOf, peaceful, type Side, sideOf } from './side.ts';

/** What money and jobs depend on: the kinds of provider, the least evidence, and where the follow-up provider serves. */
export type Setting = { kinds: number; evidence: number; reach: number };

/** The best money and jobs for a setting. Choices hold the investments first, then the jobs. */
export type Finance = {
  /** What money and jobs come to at most, each for itself. */
  money: (setting: Omit<Setting, 'reach'>) => number;
  jobs: (reach: number) => number;
  /** What they come to together, without the investors and employers `blocked`; null when that is no more than `floor`. */
  solve: (setting: Setting, blocked: readonly Bits[] | null, floor: number) => Choice | null;
  /** The reach of a provider that serves these areas. */
  reachOf: (areas: readonly string[]) => number;
};

export type FinanceOptions = {
  /** Only choices that this accepts count; nobody is left out beforehand. */
  accepts?: (choice: Choice) => boolean;
};

const byWorth = (one: BackerRow, other: BackerRow): number =>
  other.worth - one.worth || one.index - other.index;

const memo = <T>(make: (key: number) => T): ((key: number) => T) => {
  const known: T[] = [];
  return (key) => {
    known[key] ??= make(key);
    return known[key]!;
  };
};

/** Both sides of a problem in every setting; settings that come to the same rows share the work. */
const sidesOf = (problem: Problem, reaches: ReturnType<typeof reachesOf>, whole: boolean) => {
  const opponents = opponentsOf(problem);
  const shared = new Map<string, Side>();
  const made = (side: 0 | 1, rows: readonly BackerRow[]): Side => {
    const { rules } = problem.need;
    const limit = side === 0 ? rules.maxInvestors : rules.maxEmployers;
    const kept = whole ? rows : undominated(rows, limit, free[side]!);
    const key = `${side}:${kept.map((row) => row.index).join()}`;
    const found =
      shared.get(key) ?? sideOf(side, (side === 0 ? investorPool : employerPool)(problem, kept), opponents);
    shared.set(key, found);
    return found;
  };
  const free = [peaceful(problem, opponents, 0), peaceful(problem, opponents, 1)];
  const investors = problem.investors.toSorted(byWorth);
  const employers = problem.employers.toSorted(byWorth);
  const funds = ({ kinds, minEvidence }: InvestorRow, key: number) =>
    (kinds & (key >> 3)) === key >> 3 && minEvidence <= (key & 7);
  return {
    opponents,
    money: memo((key) =>
      made(
        0,
        investors.filter((row) => funds(row, key)),
      ),
    ),
    jobs: memo((reach) =>
      made(
        1,
        employers.filter((row) => reaches.allows(reach, row)),
      ),
    ),
  };
};

/** Works out money and jobs (§4, rules 2 and 4–8) exactly, each setting once. */
export const financeOf = (problem: Problem, { accepts }: FinanceOptions = {}): Finance => {
  const reaches = reachesOf(problem.employers);
  const { opponents, money, jobs } = sidesOf(problem, reaches, accepts !== undefined);
  const everybody = [allBits(problem.investors.length), allBits(problem.employers.length)];
  const keyOf = ({ kinds, evidence }: Omit<Setting, 'reach'>): number => (kinds << 3) | evidence;

  const open = (blocked: readonly Bits[] | null): readonly Bits[] =>
    !blocked
      ? everybody
      : everybody.map((all, side) => {
          const left = new Uint32Array(all.length);
          subtractInto(left, all, blocked[side]!);
          return left;
        });

  const together = (
    sides: readonly [Side, Side],
    blocked: readonly Bits[] | null,
    floor: number,
  ): Choice | null => {
    const pairs = sides[0].plans.flatMap((one) =>
      sides[1].plans.map((other) => ({ one, other, bound: promise(one) + promise(other) })),
    );
    pairs.sort((a, b) => b.bound - a.bound);
    const available = open(blocked);
    let best: Choice | null = null;
    for (const { one, other, bound } of pairs) {
      const least: number = best?.value ?? floor;
      if (bound <= least + indistinct) break;
      const layers = [
        layerOf(0, sides[0], { plan: one, opponents }),
        layerOf(1, sides[1], { plan: other, opponents }),
      ];
      best = bestChoice(layers, available, least, accepts) ?? best;
    }
    return best;
  };

  return {
    money: (setting) => money(keyOf(setting)).best.value,
    jobs: (reach) => jobs(reach).best.value,
    reachOf: reaches.of,
    solve: (setting, blocked, floor) => {
      const sides = [money(keyOf(setting)), jobs(setting.reach)] as const;
      const [one, other] = [sides[0].best, sides[1].best];
      if (one.value + other.value <= floor + indistinct) return null;
      const apart: Choice = { value: one.value + other.value, chosen: [one.chosen[0]!, other.chosen[0]!] };
      if (compatible(one, other, { opponents, blocked }) && (accepts?.(apart) ?? true)) return apart;
      return together(sides, blocked, floor);
    },
  };
};
