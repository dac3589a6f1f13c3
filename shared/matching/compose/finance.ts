import { allBits, type Bits, subtractInto } from './bits.ts';
import { bestOfBoth, type Choice, indistinct, type Open, promiseOf } from './choose.ts';
import { employerPool, investorPool, undominated } from './pool.ts';
import type { BackerRow, InvestorRow, Problem } from './problem.ts';
import { type Reaches, reachesOf } from './reach.ts';
import { compatible, nobodyOf, opponentsOf, peaceful, type SolvedSide, solvedSide } from './side.ts';
import { type Settings, type Together, togetherOf } from './together.ts';
import { type Watch, watchOf } from './watch.ts';

/** What money and jobs depend on: the kinds of provider, the least evidence, and where the follow-up provider serves. */
export type Setting = { kinds: number; evidence: number; reach: number };

/** The best money and jobs for a setting. Choices hold the investments first, then the jobs. */
export type Finance = {
  /** What money and jobs come to at most, each for itself. */
  money: (setting: Omit<Setting, 'reach'>) => number;
  jobs: (reach: number) => number;
  /** No investor and employer are in conflict: what both come to is the sum of what each comes to. */
  peaceful: boolean;
  /** Whether one setting leaves no more to hope for than another that brings as much money: the same choices are open. */
  alike: (one: Omit<Setting, 'reach'>, other: Omit<Setting, 'reach'>) => boolean;
  /** What they come to together when no provider is in their way: never more than both by themselves. */
  together: (setting: Setting) => number;
  /** Everybody but the investors and employers `blocked`; null when nobody is. */
  openBeside: (blocked: readonly Bits[] | null) => Open | null;
  /** An upper bound on what those open come to (everybody, if null), without searching. */
  atMost: (setting: Setting, open: Open | null) => number;
  /** How much less those open come to than was counted on, at least. */
  loss: (account: Account, open: Open) => number;
  /** What those open come to; null when that is no more than `floor`. */
  solve: (setting: Setting, open: Open | null, floor: number) => Choice | null;
  /** The reach of a provider that serves these areas. */
  reachOf: (areas: readonly string[]) => number;
  /** Whether the time ran out while something was worked out: what comes to something is then not proven best. */
  isCut: () => boolean;
};

/** What was counted on at which level, for follow-up that goes to any of `reaches`; who is open may invest at the `widest`. */
type Account = {
  counted: Omit<Setting, 'reach'>;
  widest: Omit<Setting, 'reach'>;
  reaches: readonly number[];
};

export type FinanceOptions = {
  /** Only choices that this accepts count; nobody is left out beforehand. */
  accepts?: (choice: Choice) => boolean;
  /** True once the time is up. */
  expired?: () => boolean;
};

const highestEvidence = 4;

const byWorth = (one: BackerRow, other: BackerRow): number =>
  other.worth - one.worth || one.index - other.index;

const memo = <T>(make: (key: number) => T): ((key: number) => T) => {
  const known = new Map<number, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

const keyOf = ({ kinds, evidence }: Omit<Setting, 'reach'>): number => (kinds << 3) | evidence;

/** Both sides of a problem in every setting; settings that come to the same rows share the work. */
const sidesOf = (
  problem: Problem,
  reaches: Reaches,
  { everybody, watch, whole }: { everybody: Open; watch: Watch; whole: boolean },
) => {
  const opponents = opponentsOf(problem);
  const free = [peaceful(problem, opponents, 0), peaceful(problem, opponents, 1)];
  const { maxInvestors, maxEmployers } = problem.need.rules;
  const shared = new Map<string, SolvedSide>();
  const made = (side: 0 | 1, rows: readonly BackerRow[]): SolvedSide => {
    const kept = whole ? rows : undominated(rows, side === 0 ? maxInvestors : maxEmployers, free[side]!);
    const key = `${side}:${kept.map((row) => row.index).join()}`;
    const found = shared.get(key);
    if (found) return found;
    const pool = (side === 0 ? investorPool : employerPool)(problem, kept);
    const solved = solvedSide(side, pool, { opponents, everybody, watch });
    shared.set(key, solved);
    return solved;
  };
  const investors = problem.investors.toSorted(byWorth);
  const employers = problem.employers.toSorted(byWorth);
  return {
    opponents,
    money: memo((key) =>
      made(
        0,
        investors.filter((row) => fundsIn({ kinds: key >> 3, evidence: key & 7 }, row)),
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

type Sides = ReturnType<typeof sidesOf> & {
  everybody: Open;
  watch: Watch;
  accepts: FinanceOptions['accepts'];
};

/** What those open come to in a setting, by search only where the best of both sides do not get on. */
const solveOpen = (
  sides: Sides,
  setting: Setting,
  { open, floor }: { open: Open; floor: number },
): Choice | null => {
  const { opponents, watch, accepts } = sides;
  const [money, jobs] = [sides.money(keyOf(setting)), sides.jobs(setting.reach)];
  if (money.most + jobs.most <= floor + indistinct) return null;
  const bestFits = (one: SolvedSide['best'], other: SolvedSide['best']): Choice | null => {
    const choice: Choice = { value: one.value + other.value, chosen: [one.taken, other.taken] };
    const fine = compatible(one.taken, other.taken, { opponents, open }) && (accepts?.(choice) ?? true);
    return fine && choice.value > floor + indistinct ? choice : null;
  };
  const apart = bestFits(money.best, jobs.best);
  if (apart) return apart;
  const best = bestOfBoth([money, jobs], open, { opponents, watch, floor, accepts });
  return best ?? (watch.isOver() ? bestFits(nobodyOf(money.pool), nobodyOf(jobs.pool)) : null);
};

/** Everybody but the blocked; null when nobody is. */
const openBeside = (everybody: Open, blocked: readonly Bits[] | null): Open | null =>
  blocked &&
  everybody.map((all, side) => {
    const left = new Uint32Array(all.length);
    subtractInto(left, all, blocked[side]!);
    return left;
  });

const fundsIn = ({ kinds, evidence }: Omit<Setting, 'reach'>, row: InvestorRow): boolean =>
  (kinds & row.kinds) === kinds && row.minEvidence <= evidence;

/** How the settings of a problem compare when everybody is open. */
const settingsOf = (problem: Problem, reaches: Reaches, sides: Sides): Settings => ({
  widest: { kinds: 0, evidence: highestEvidence, reach: reaches.widest },
  within: (one, other) =>
    (other.kinds & ~one.kinds) === 0 &&
    other.evidence >= one.evidence &&
    reaches.within(one.reach, other.reach),
  allows: (setting, { chosen: [investors, employers] }) =>
    investors!.every(({ row }) => fundsIn(setting, problem.investors[row.index]!)) &&
    employers!.every(({ row }) => reaches.allows(setting.reach, problem.employers[row.index]!)),
  solve: (setting, floor) => solveOpen(sides, setting, { open: sides.everybody, floor }),
  most: (setting) => sides.money(keyOf(setting)).most + sides.jobs(setting.reach).most,
  isOver: sides.watch.isOver,
});

type Bests = (setting: Setting) => Together;

const lossOf =
  ({ opponents, money, jobs }: Sides, together: Bests, { counted, widest, reaches }: Account) =>
  (open: Open): number => {
    const bests = reaches.map((reach) => ({ reach, ...together({ ...counted, reach }) }));
    const keeps = ({ chosen }: Choice) => compatible(chosen[0]!, chosen[1]!, { opponents, open });
    if (bests.some(({ choice }) => choice && keeps(choice))) return 0;
    const raised = promiseOf(money(keyOf(widest)), open);
    let least = Infinity;
    for (const { reach, most } of bests) {
      if (least <= 0) return 0;
      least = Math.min(least, most - raised - promiseOf(jobs(reach), open));
    }
    return Math.max(0, least);
  };

const solveBeside =
  (sides: Sides, together: Bests): Finance['solve'] =>
  (setting, open, floor) => {
    const { opponents } = sides;
    const { choice, most } = together(setting);
    if (!choice || most <= floor + indistinct) return null;
    const free = !open || compatible(choice.chosen[0]!, choice.chosen[1]!, { opponents, open });
    if (!free) return solveOpen(sides, setting, { open, floor });
    return choice.value > floor + indistinct ? choice : null;
  };

/** Works out money and jobs (§4, rules 2 and 4–8) exactly, each setting once. */
export const financeOf = (
  problem: Problem,
  { accepts, expired = () => false }: FinanceOptions = {},
): Finance => {
  const watch = watchOf(expired);
  const reaches = reachesOf(problem.employers);
  const everybody = [allBits(problem.investors.length), allBits(problem.employers.length)];
  const sides: Sides = {
    ...sidesOf(problem, reaches, { everybody, watch, whole: accepts !== undefined }),
    everybody,
    watch,
    accepts,
  };
  const { opponents, money, jobs } = sides;
  const together = togetherOf(settingsOf(problem, reaches, sides));
  const peaceful = opponents[0]!.every((rows) => !rows?.[1]);
  return {
    money: (setting) => money(keyOf(setting)).most,
    jobs: (reach) => jobs(reach).most,
    peaceful,
    alike: (one, other) => {
      const [own, others] = [money(keyOf(one)), money(keyOf(other))];
      return own === others || (peaceful && !watch.isOver() && own.best.value === others.best.value);
    },
    together: (setting) => together(setting).most,
    reachOf: reaches.of,
    openBeside: (blocked) => openBeside(everybody, blocked),
    atMost: (setting, open) => {
      const { most } = together(setting);
      if (!open) return most;
      return Math.min(most, promiseOf(money(keyOf(setting)), open) + promiseOf(jobs(setting.reach), open));
    },
    loss: (account, open) => lossOf(sides, together, account)(open),
    solve: solveBeside(sides, together),
    isCut: watch.isOver,
  };
};
