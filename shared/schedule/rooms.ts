import type { Board } from './board.ts';
import type { OpenMeeting } from './opened.ts';
import type { ScheduleRoom } from './problem.ts';

/** Who can be in one kind of room only takes one of those first; the others take what is left. */
const choosiest = (a: OpenMeeting, b: OpenMeeting): number =>
  Number(a.onSite && a.online) - Number(b.onSite && b.online) || a.index - b.index;

/** The room of each meeting on the board, by the meeting's index. There is one for each, as the board has counted. */
export const assignRooms = (board: Board): ReadonlyMap<number, string> => {
  const { problem, slots, meetings } = board.opened;
  const assigned = new Map<number, string>();
  for (const [slot, { slotId }] of slots.entries()) {
    const stays = new Set(
      problem.meetings.flatMap(({ fixed }) => (fixed?.slotId === slotId ? [fixed.roomId] : [])),
    );
    const left: ScheduleRoom[] = problem.rooms.filter(({ roomId }) => !stays.has(roomId));
    const held = board.heldIn(slot).map((index) => meetings[index]!);
    for (const meeting of held.toSorted(choosiest)) {
      const at = left.findIndex(({ form }) => (form === 'online' ? meeting.online : meeting.onSite));
      const [room] = left.splice(at, 1);
      assigned.set(meeting.index, room!.roomId);
    }
  }
  return assigned;
};
