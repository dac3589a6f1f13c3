import type { Board } from './board.ts';
import type { OpenMeeting } from './opened.ts';
import type { ScheduleChange } from './problem.ts';

/** Is the person in, or too close to, something that is held? */
const isElsewhere = (board: Board, person: number, slot: number): boolean =>
  board.opened.people[person]!.taken[slot]! || board.near(person, slot).length > 0;

const personChanges = (board: Board, person: number, slot: number): ScheduleChange[] => {
  const { problem, slots } = board.opened;
  const { personId, slots: suits } = problem.people[person]!;
  const { slotId } = slots[slot]!;
  return [
    ...(suits && !suits.includes(slotId) ? [{ change: 'person-available', personId, slotId } as const] : []),
    ...(board.isDayFull(person, slot) ? [{ change: 'more-meetings', personId, within: 'day' } as const] : []),
    ...(board.isRoundFull(person) ? [{ change: 'more-meetings', personId, within: 'round' } as const] : []),
  ];
};

/** What must change for the meeting to be held in a slot; nothing helps where somebody would have to leave another. */
const changesIn = (board: Board, meeting: OpenMeeting, slot: number): ScheduleChange[] | undefined => {
  if (meeting.people.some((person) => isElsewhere(board, person, slot))) return undefined;
  const { slotId } = board.opened.slots[slot]!;
  const form = meeting.onSite ? 'on-site' : 'online';
  return [
    ...meeting.people.flatMap((person) => personChanges(board, person, slot)),
    ...(board.hasRoom(meeting, slot) ? [] : [{ change: 'more-rooms', form, slotId } as const]),
  ];
};

/**
 * The fewest changes that would let a meeting be held while all that is held stays: in the earliest slot of those that
 * need the fewest, or in another slot where every one of them has somebody who is elsewhere.
 */
export const leastChange = (board: Board, meeting: OpenMeeting): ScheduleChange[] => {
  let best: ScheduleChange[] | undefined;
  for (const slot of board.opened.slots.keys()) {
    const changes = changesIn(board, meeting, slot);
    if (changes && (best === undefined || changes.length < best.length)) best = changes;
  }
  return best ?? [{ change: 'another-slot' }];
};
