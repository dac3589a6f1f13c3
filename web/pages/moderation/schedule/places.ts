import type { MeetingView } from '../../../../shared/meeting/view.ts';

/** Where a meeting can be: a time, named by its start, and a room. */
export type Cell = { start: string; roomId: string };
/** The times in their order and the rooms in theirs. */
export type Grid = { starts: readonly string[]; rooms: readonly string[] };

const isHeldThere = ({ state }: MeetingView): boolean =>
  ['proposed', 'invited', 'accepted', 'held'].includes(state);

const keyOf = ({ start, roomId }: Cell): string => `${start} ${roomId}`;

export const isSame = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one !== undefined && other !== undefined && keyOf(one) === keyOf(other);

/** Where a meeting is, as long as it takes the time of anybody. */
export const cellOf = (meeting: MeetingView): Cell | undefined =>
  meeting.time && meeting.roomId && isHeldThere(meeting)
    ? { start: meeting.time.start, roomId: meeting.roomId }
    : undefined;

export type Places = { at: (cell: Cell) => MeetingView | undefined };

/** Which meeting is where. */
export const placesOf = (meetings: readonly MeetingView[]): Places => {
  const found = new Map<string, MeetingView>();
  for (const meeting of meetings) {
    const cell = cellOf(meeting);
    if (cell) found.set(keyOf(cell), meeting);
  }
  return { at: (cell) => found.get(keyOf(cell)) };
};

/** The meetings as they will be once one of them has been moved. */
export const withMove = (
  meetings: readonly MeetingView[],
  move: { meetingId: string; to: Cell } | undefined,
): readonly MeetingView[] => {
  if (!move) return meetings;
  const { meetingId, to } = move;
  return meetings.map((meeting) =>
    meeting.meetingId === meetingId
      ? {
          ...meeting,
          state: 'proposed' as const,
          roomId: to.roomId,
          time: { minutes: 60, answerBy: '', ...meeting.time, start: to.start },
        }
      : meeting,
  );
};

/** The first free cell, time by time; the very first where none is free. */
export const firstFree = ({ starts, rooms }: Grid, { at }: Places): Cell | undefined => {
  const cells = starts.flatMap((start) => rooms.map((roomId) => ({ start, roomId })));
  return cells.find((cell) => !at(cell)) ?? cells[0];
};

const steps: Record<string, readonly [times: number, rooms: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const stepIn = (list: readonly string[], from: string, by: number): string =>
  list[Math.min(Math.max(list.indexOf(from) + by, 0), list.length - 1)] ?? from;

/** The cell that an arrow key leads to, at the edge the same again; nothing for another key. */
export const neighbour = (cell: Cell, key: string, { starts, rooms }: Grid): Cell | undefined => {
  const step = steps[key];
  if (!step) return undefined;
  const [times, across] = step;
  return { start: stepIn(starts, cell.start, times), roomId: stepIn(rooms, cell.roomId, across) };
};
