import { isPlaced, placeMeeting, unplaceMeeting } from '../../shared/meeting/decide.ts';
import type { DiaryLimits } from '../../shared/meeting/diary.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Round } from '../../shared/round/round.ts';
import type { Deps } from '../deps.ts';
import { claimsOf, commitBooked, peopleOf } from '../store/book.ts';
import { type Change, create, replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { givenBack } from './call-off.ts';

export type Place = { start: string; roomId: string; pinned: boolean };

/** A slot and a room of the round as a meeting's time and place. Refuses what the round has not got. */
export const timeIn = ({ content }: Round, { start, roomId }: Place) => {
  const slot = content.slots.find((one) => one.start === start);
  const room = content.rooms.find((one) => one.roomId === roomId);
  if (!slot || !room) {
    const path = slot ? '$.roomId' : '$.start';
    return refuse('invalid-input', { errors: [{ path, code: 'not-in-round', message: 'not in the round' }] });
  }
  const { place, onlineLink } = room;
  return {
    start,
    minutes: slot.minutes,
    answerBy: content.answerBy,
    ...(place === undefined ? {} : { place }),
    ...(onlineLink === undefined ? {} : { onlineLink }),
  };
};

export const limitsOf = ({ content }: Round): DiaryLimits => content.limits;

const written = (from: MeetingRecord, to: MeetingRecord, isNew: boolean): Change =>
  isNew ? create(meetings, to) : replace(meetings, { from, to });

/**
 * Puts a meeting in a slot and a room of its round, and takes its people's time and the room for it in the same
 * transaction. Refuses `slot-taken` where somebody or the room is taken.
 */
export const place = async (
  deps: Deps,
  { meeting: from, round, isNew = false }: { meeting: MeetingRecord; round: Round; isNew?: boolean },
  { by, ...where }: Place & { by: string },
): Promise<MeetingRecord> => {
  const time = timeIn(round, where);
  const to = placeMeeting(from, { time, roomId: where.roomId, pinned: where.pinned }, deps.now());
  const people = peopleOf(to);
  await commitBooked(
    deps,
    [...givenBack(from), ...claimsOf(to, { people, limits: limitsOf(round), take: true })],
    [
      written(from, to, isNew),
      deps.store.audit({
        by,
        action: 'place-meeting',
        record: `MEETING#${to.meetingId}`,
        from: from.state,
        to: to.state,
      }),
    ],
  );
  return to;
};

/** Takes a proposed meeting out of its slot again. */
export const unplace = async (deps: Deps, from: MeetingRecord): Promise<MeetingRecord> => {
  if (!isPlaced(from) || from.state !== 'proposed') return from;
  const to = unplaceMeeting(from, deps.now());
  await commitBooked(deps, givenBack(from), [replace(meetings, { from, to })]);
  return to;
};
