import type { Board } from './board.ts';
import type { OpenMeeting } from './opened.ts';

export type Cost = (meeting: OpenMeeting, slot: number) => number;

/** At most so many meetings make way for one. */
const widest = 3;
/** How many slots are tried for what has to make way: the first is for the meeting itself, and so on. */
const breadth = [60, 8, 4] as const;

const byPriority = (a: OpenMeeting, b: OpenMeeting): number =>
  b.priority - a.priority || a.slots.length - b.slots.length || a.index - b.index;

/** The cheapest slot that takes the meeting as things are. */
const freeSlot = (board: Board, meeting: OpenMeeting, cost: Cost, except = -1): number => {
  let [best, bestCost] = [-1, Infinity];
  for (const slot of meeting.slots) {
    if (slot === except) continue;
    const price = cost(meeting, slot);
    if (price < bestCost && board.fits(meeting, slot)) [best, bestCost] = [slot, price];
  }
  return best;
};

/** Places what fits of the given meetings, the most valuable first, each where it is in the way of least. */
export const fill = (board: Board, cost: Cost, meetings = board.opened.meetings): void => {
  for (const meeting of meetings.toSorted(byPriority)) {
    if (board.isPlaced(meeting)) continue;
    const slot = freeSlot(board, meeting, cost);
    if (slot >= 0) board.put(meeting, slot);
  }
};

/** The meetings that must go for this one to come; none where that cannot be. */
const inTheWay = (board: Board, meeting: OpenMeeting, slot: number): OpenMeeting[] | undefined => {
  const { meetings, dayOf } = board.opened;
  const found = new Set<number>();
  for (const person of meeting.people) {
    for (const index of board.near(person, slot)) found.add(index);
    const full = board.isRoundFull(person) || board.isDayFull(person, slot);
    const eased = [...found].some((index) => meetings[index]!.people.includes(person));
    if (full && !eased) {
      const inDay = board.isRoundFull(person) ? undefined : dayOf[slot];
      const cheapest = ofPerson(board, person, inDay)[0];
      if (!cheapest) return undefined;
      found.add(cheapest.index);
    }
  }
  if (!board.hasRoom(meeting, slot) && ![...found].some((index) => board.slotOf[index] === slot)) {
    const cheapest = board
      .heldIn(slot)
      .map((index) => meetings[index]!)
      .toSorted((a, b) => a.priority - b.priority)[0];
    if (!cheapest) return undefined;
    found.add(cheapest.index);
  }
  return [...found].map((index) => meetings[index]!);
};

const ofPerson = (board: Board, person: number, day: number | undefined): OpenMeeting[] =>
  board.opened.ofPerson[person]!.filter(
    (one) =>
      board.isPlaced(one) && (day === undefined || board.opened.dayOf[board.slotOf[one.index]!] === day),
  ).sort((a, b) => a.priority - b.priority);

type Move = { meeting: OpenMeeting; from: number };

const undo = (board: Board, moves: Move[], to: number): void => {
  while (moves.length > to) {
    const { meeting, from } = moves.pop()!;
    if (board.isPlaced(meeting)) board.take(meeting);
    if (from >= 0) board.put(meeting, from);
  }
};

type Search = { board: Board; cost: Cost; moves: Move[]; expired: () => boolean };

const place = ({ board, moves }: Search, meeting: OpenMeeting, slot: number): void => {
  moves.push({ meeting, from: -1 });
  board.put(meeting, slot);
};

const eject = ({ board, moves }: Search, meeting: OpenMeeting): void => {
  moves.push({ meeting, from: board.take(meeting) });
};

/**
 * Places a meeting, if need be by moving others that find another place, or that are worth less together. Answers
 * whether the schedule is worth more; nothing has changed where it is not.
 */
const insert = (
  search: Search,
  meeting: OpenMeeting,
  { level, floor }: { level: number; floor: number },
): boolean => {
  const { board, cost, moves, expired } = search;
  const free = freeSlot(board, meeting, cost);
  if (free >= 0) {
    place(search, meeting, free);
    if (board.value > floor + 1e-12) return true;
    undo(board, moves, moves.length - 1);
  }
  const tried = breadth[level];
  if (tried === undefined) return false;
  const start = moves.length;
  const slots = meeting.slots.toSorted((a, b) => cost(meeting, a) - cost(meeting, b) || a - b);
  for (const slot of slots.slice(0, tried)) {
    if (expired()) return false;
    const blockers = inTheWay(board, meeting, slot);
    if (blockers === undefined || blockers.length > widest) continue;
    for (const blocker of blockers) eject(search, blocker);
    if (board.fits(meeting, slot)) {
      place(search, meeting, slot);
      for (const blocker of blockers.toSorted(byPriority))
        settle(search, blocker, { level: level + 1, floor });
      if (board.value > floor + 1e-12) return true;
    }
    undo(board, moves, start);
  }
  return false;
};

/** Finds another place for what had to make way: a free one, or by way of others. */
const settle = (search: Search, meeting: OpenMeeting, at: { level: number; floor: number }): void => {
  const { board, cost } = search;
  const free = freeSlot(board, meeting, cost);
  if (free >= 0) place(search, meeting, free);
  else insert(search, meeting, at);
};

type Improving = { cost: Cost; expired: () => boolean; meetings?: readonly OpenMeeting[] };

/** Makes way for what is not placed of the given meetings, the most valuable first, until nothing more is gained. */
export const improve = (
  board: Board,
  { cost, expired, meetings = board.opened.meetings }: Improving,
): void => {
  let gained = true;
  while (gained && !expired()) {
    gained = false;
    for (const meeting of meetings.toSorted(byPriority)) {
      if (board.isPlaced(meeting) || meeting.slots.length === 0 || expired()) continue;
      const search = { board, cost, moves: [], expired };
      if (insert(search, meeting, { level: 0, floor: board.value })) gained = true;
    }
  }
};
