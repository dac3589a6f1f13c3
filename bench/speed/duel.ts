import type { Answer } from '../../shared/matching/answer.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import type { Market } from '../../shared/matching/market.ts';
import type { Clock } from '../command/clock.ts';
import { generateMarket, type Size, type Twist } from '../market/generate.ts';
import { refereeFits } from '../referee/fits.ts';
import type { Solved, Solver } from '../referee/highs.ts';
import { SAME } from '../referee/listing.ts';
import { ourAnswer } from '../referee/ours.ts';
import { spread } from './statistics.ts';
import { measured, timed } from './stopwatch.ts';

export type Setting = {
  readonly name: string;
  readonly size: Size;
  readonly twists?: readonly Twist[];
  /** A last change to each market, such as another rule. */
  readonly change?: (market: Market) => Market;
};

export type Arena = {
  readonly solve: Solver;
  readonly clock: Clock;
  readonly seeds: number;
  /** Seconds after which the general solver is stopped; the ratio is then a lower bound. */
  readonly limitSeconds: number;
};

type Round = {
  readonly ours: number;
  readonly theirs: number;
  readonly weStopped: boolean;
  readonly theyStopped: boolean;
  readonly same: boolean;
};

const marketOf = ({ size, twists = [], change = (market) => market }: Setting, seed: number): Market =>
  change(generateMarket(size, seed, twists));

/** What each has proven may not contradict the other: equal optima, or bounds that the other's best keeps. */
const agree = (answer: Answer, solved: Solved): boolean => {
  if (answer.optimal && solved.status === 'optimal') return Math.abs(answer.score - solved.objective) <= SAME;
  if (solved.status === 'optimal')
    return answer.score <= solved.objective + SAME && solved.objective <= answer.bound + SAME;
  return answer.score <= solved.bound + SAME;
};

const fight = (market: Market, arena: Arena): Round => {
  const { solve, limitSeconds } = arena;
  const lp = writeLp(market, refereeFits(market));
  const ours = timed(arena.clock, () => ourAnswer(market, 1, limitSeconds));
  const theirs = measured(() => {
    const value = solve(lp, { limitSeconds });
    return { seconds: value.seconds, value };
  });
  return {
    ours: ours.seconds,
    theirs: theirs.seconds,
    weStopped: !ours.value.optimal,
    theyStopped: theirs.value.status === 'limit',
    same: agree(ours.value, theirs.value),
  };
};

export const duelHead = ['markets', 'ours, ms', 'HiGHS, ms', 'ratio', 'note'];

const milliseconds = (seconds: number): number => seconds * 1000;

const noteOf = (rounds: readonly Round[]): string => {
  const times = (which: (round: Round) => boolean, text: string) => {
    const count = rounds.filter(which).length;
    return count > 0 ? [`${count}× ${text}`] : [];
  };
  return [
    ...times(({ theyStopped }) => theyStopped, 'HiGHS ran out of time: its ratio is at least this'),
    ...times(({ weStopped }) => weStopped, 'we ran out of time: our ratio is at most this'),
    ...times(({ same }) => !same, 'A DIFFERENT OPTIMUM'),
  ].join('; ');
};

/** One row: both solvers on the same markets, turn by turn, medians and ranges over the seeds. */
export const duelRow = (setting: Setting, arena: Arena): string[] => {
  const rounds = Array.from({ length: arena.seeds }, (_, index) =>
    fight(marketOf(setting, index + 1), arena),
  );
  return [
    setting.name,
    spread(rounds.map(({ ours }) => milliseconds(ours))),
    spread(rounds.map(({ theirs }) => milliseconds(theirs))),
    spread(rounds.map(({ ours, theirs }) => theirs / ours)),
    noteOf(rounds),
  ];
};

/** Lets the engine's code be compiled, and the solver's memory grow, before anything is measured. */
export const warmUp = (arena: Arena): void => {
  for (const seed of [101, 102, 103]) {
    for (const providers of [30, 100]) {
      fight(generateMarket({ providers, investors: 20, employers: 30 }, seed), { ...arena, limitSeconds: 2 });
    }
  }
};

/** Our own time alone, in milliseconds, as a cell. */
export const oursCell = (setting: Setting, arena: Arena, k = 1): string => {
  const times = Array.from({ length: arena.seeds }, (_, index) => {
    const market = marketOf(setting, index + 1);
    return milliseconds(timed(arena.clock, () => ourAnswer(market, k, arena.limitSeconds)).seconds);
  });
  return spread(times);
};

/** By how many times `k` entries take longer than one, on the same markets. */
export const growthCell = (setting: Setting, arena: Arena, k: number): string =>
  spread(
    Array.from({ length: arena.seeds }, (_, index) => {
      const market = marketOf(setting, index + 1);
      const one = timed(arena.clock, () => ourAnswer(market, 1, arena.limitSeconds)).seconds;
      return timed(arena.clock, () => ourAnswer(market, k, arena.limitSeconds)).seconds / one;
    }),
  );
