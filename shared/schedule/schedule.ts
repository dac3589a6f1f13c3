import { withOptional } from './attend.ts';
import { Board } from './board.ts';
import { countProgram, heldIn } from './counts.ts';
import { leastChange } from './explain.ts';
import { fill, improve } from './improve.ts';
import { type Opened, openProblem } from './opened.ts';
import { costsAt, priceSlots } from './prices.ts';
import type { Placement, Schedule, ScheduleProblem } from './problem.ts';
import { scheduleProgram, sizeOf, takeAnswer } from './program.ts';
import { assignRooms } from './rooms.ts';

/** A solver for mixed-integer programs in CPLEX LP format: the values that are not 0, and a bound that it has proven. */
export type Solve = (lp: string, limitMs: number) => { values: ReadonlyMap<string, number>; bound: number };

export type ScheduleOptions = {
  /** Settles what prices and moves cannot; without one, only what they prove is proven. */
  solve?: Solve;
  /** Milliseconds after which the best found so far is returned, with its bound. Needs `now`. */
  limitMs?: number;
  /** A clock in milliseconds; the core has none of its own. */
  now?: () => number;
  onProgress?: (found: { value: number; bound: number }) => void;
};

/** Up to so many yes-or-no choices are given to the solver whole. */
const largestProgram = 30_000;
/** The solver takes a meeting only as 0 or 1 to within this much of its value. */
const tolerance = 1e-6;

type Run = {
  opened: Opened;
  board: Board;
  bound: number;
  left: () => number;
  tell: (value: number, bound: number) => void;
};

const isProven = ({ board, bound }: Run): boolean => bound - board.value <= tolerance;

/** What all that could be held at all is worth. */
const trivialBound = ({ meetings, rooms }: Opened): number =>
  meetings
    .filter((meeting) =>
      meeting.slots.some(
        (slot) => (meeting.onSite && rooms[slot]!.onSite > 0) || (meeting.online && rooms[slot]!.online > 0),
      ),
    )
    .reduce((sum, { priority }) => sum + priority, 0);

type Cost = ReturnType<typeof costsAt>;

/** Prices what is scarce, and fills and improves a second board at those prices; keeps the better. */
const searchWithPrices = (run: Run, steps: number): { run: Run; cost: Cost } => {
  const { opened, left, tell } = run;
  const expired = () => left() <= 0;
  tell(run.board.value, run.bound);
  const priced = priceSlots(opened, { target: run.board.value, steps, expired });
  const bound = Math.min(run.bound, priced.bound);
  const cost = costsAt(opened, priced.prices);
  const other = new Board(opened);
  fill(other, cost);
  const board = other.value > run.board.value ? other : run.board;
  tell(board.value, bound);
  return { run: { ...run, board, bound }, cost };
};

/** Asks the solver which meetings to hold, times aside: that bounds the schedule, and says what to place first. */
const countFirst = (run: Run, { solve, cost }: { solve: Solve; cost: Cost }): Run => {
  const { opened, left, tell } = run;
  const expired = () => left() <= 0;
  const counted = solve(countProgram(opened), left() / 3);
  const chosen = heldIn(opened, counted.values);
  const first = opened.meetings.filter(({ index }) => chosen.has(index));
  const board = new Board(opened);
  fill(board, cost, first);
  improve(board, { cost, expired, meetings: first });
  fill(board, cost);
  const bound = Math.min(run.bound, counted.bound);
  const best = board.value > run.board.value ? board : run.board;
  tell(best.value, bound);
  return { ...run, board: best, bound };
};

const solveWhole = (run: Run, solve: Solve): Run => {
  const { opened, left, tell } = run;
  const { values, bound } = solve(scheduleProgram(opened), left());
  const board = new Board(opened);
  takeAnswer(board, values);
  fill(board, () => 0);
  const best = board.value > run.board.value ? board : run.board;
  tell(best.value, Math.min(run.bound, bound));
  return { ...run, board: best, bound: Math.min(run.bound, bound) };
};

const answerOf = ({ opened, board, bound }: Run): Schedule => {
  const { problem, slots, meetings } = opened;
  const rooms = assignRooms(board);
  const fixed = problem.meetings.flatMap(({ meetingId, priority, fixed: at }) =>
    at ? [{ meetingId, priority, ...at }] : [],
  );
  const held: Omit<Placement, 'absent'>[] = [
    ...fixed.map(({ meetingId, slotId, roomId }) => ({ meetingId, slotId, roomId })),
    ...meetings
      .filter((meeting) => board.isPlaced(meeting))
      .map(({ index, meetingId }) => ({
        meetingId,
        slotId: slots[board.slotOf[index]!]!.slotId,
        roomId: rooms.get(index)!,
      })),
  ];
  const stays = fixed.reduce((sum, { priority }) => sum + priority, 0);
  const proven = bound - board.value <= tolerance;
  return {
    placed: withOptional(problem, held),
    unplaced: meetings
      .filter((meeting) => !board.isPlaced(meeting))
      .map((meeting) => ({ meetingId: meeting.meetingId, changes: leastChange(board, meeting) })),
    value: stays + board.value,
    bound: stays + Math.max(bound, board.value),
    optimal: proven,
  };
};

const search = (start: Run, solve: Solve | undefined): Run => {
  const small = sizeOf(start.opened) <= largestProgram;
  const { run, cost } = searchWithPrices(start, small ? 60 : 300);
  const counted = solve && !small && !isProven(run) ? countFirst(run, { solve, cost }) : run;
  if (isProven(counted)) return counted;
  improve(counted.board, { cost, expired: () => counted.left() <= 0 });
  counted.tell(counted.board.value, counted.bound);
  return solve && small && !isProven(counted) ? solveWhole(counted, solve) : counted;
};

/**
 * The schedule that holds the greatest total priority with nobody in two places, or the best found with a bound that is
 * proven. What is fixed stays where it is. The same problem always gives the same answer unless the time ran out.
 */
export const schedule = (problem: ScheduleProblem, options: ScheduleOptions = {}): Schedule => {
  const { solve, limitMs = Infinity, now = () => 0, onProgress } = options;
  const started = now();
  const left = () => limitMs - (now() - started);
  const opened = openProblem(problem);
  const board = new Board(opened);
  fill(board, () => 0);
  const tell: Run['tell'] = (value, bound) => onProgress?.({ value, bound });
  const start: Run = { opened, board, bound: trivialBound(opened), left, tell };
  return answerOf(isProven(start) ? start : search(start, solve));
};
