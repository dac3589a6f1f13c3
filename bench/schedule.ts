import { openSolver } from '../functions/schedule/solver.ts';
import { openProblem } from '../shared/schedule/opened.ts';
import { scheduleProgram, sizeOf } from '../shared/schedule/program.ts';
import { type Solve, schedule } from '../shared/schedule/schedule.ts';
import { printTable } from './command/table.ts';
import { diceOf } from './market/dice.ts';
import { generateRound, type RoundSize } from './schedule/round.ts';

const sizes: Record<string, RoundSize> = {
  'a round': { meetings: 60, days: 3, slotsADay: 7, onSite: 2, online: 2, people: 40, suits: 0.5 },
  'too few times': { meetings: 60, days: 2, slotsADay: 6, onSite: 2, online: 1, people: 25, suits: 0.5 },
  'five rounds': { meetings: 300, days: 5, slotsADay: 8, onSite: 5, online: 5, people: 150, suits: 0.4 },
  largest: { meetings: 2000, days: 50, slotsADay: 8, onSite: 20, online: 20, people: 800, suits: 0.3 },
  'largest, few people': {
    meetings: 2000,
    days: 50,
    slotsADay: 8,
    onSite: 20,
    online: 20,
    people: 150,
    suits: 0.2,
  },
  'largest, few rooms': {
    meetings: 2000,
    days: 50,
    slotsADay: 8,
    onSite: 2,
    online: 2,
    people: 800,
    suits: 0.3,
  },
};

/** HiGHS alone is asked only where it is done before one would give up. */
const largestAlone = 30_000;
const seeds = [1, 2, 3];

const timed = <T>(work: () => T): { seconds: number; result: T } => {
  const start = performance.now();
  const result = work();
  return { seconds: (performance.now() - start) / 1000, result };
};

const measure = (size: RoundSize, seed: number, solve: Solve) => {
  const problem = generateRound(diceOf(seed), size);
  const opened = openProblem(problem);
  const ours = timed(() => schedule(problem, { solve, limitMs: 60_000, now: () => performance.now() }));
  const program = scheduleProgram(opened);
  const alone = sizeOf(opened) <= largestAlone ? timed(() => solve(program, 60_000)).seconds : undefined;
  const { placed, value, bound } = ours.result;
  return [
    `${placed.length} of ${size.meetings}`,
    `${((1 - value / bound) * 100).toFixed(2)} %`,
    ours.seconds.toFixed(1),
    alone === undefined ? '–' : (alone / ours.seconds).toFixed(2),
  ];
};

/** `npm run bench:schedule`: what is held, how far from the proven bound, and how much longer HiGHS alone takes. */
const solve = await openSolver();
printTable(
  'Schedules from seeds 1–3; the ratio is HiGHS alone over our whole answer',
  ['round', 'seed', 'held', 'from the bound', 'seconds', 'ratio'],
  Object.entries(sizes).flatMap(([name, size]) =>
    seeds.map((seed) => [name, String(seed), ...measure(size, seed, solve)]),
  ),
);
