import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../../shared/consortium/meeting.ts';
import { moveMeeting } from '../../shared/meeting/decide.ts';
import type { DiaryLimits } from '../../shared/meeting/diary.ts';
import type { InvitedMeeting, MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { claimsOf, commitBooked, peopleOf } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { givenBack } from './call-off.ts';
import { invitationsTo, invited } from './invitations.ts';

type To = { time: Meeting; roomId?: string | undefined; limits?: DiaryLimits | undefined };

/** Nobody is asked anew about a meeting that stays where and when it is. */
const stays = (from: MeetingRecord, to: InvitedMeeting): boolean =>
  'time' in from &&
  isDeepStrictEqual(from.time, to.time) &&
  ('roomId' in from ? from.roomId : undefined) === to.roomId;

/**
 * Moves a meeting: the old time is free and the new one taken in one transaction, and everybody is asked anew. Refuses
 * `slot-taken`. A consortium’s people are booked as they accept.
 */
export const move = async (
  deps: Deps,
  from: MeetingRecord,
  { by, ...place }: To & { by: string },
): Promise<MeetingRecord> => {
  const to = moveMeeting(from, place, deps.now());
  if (stays(from, to)) return from;
  const all = await invitationsTo(deps, from.meetingId);
  const people = from.type === 'consortium' ? [] : peopleOf(to);
  const taken = claimsOf(to, { people, limits: place.limits, take: true });
  await commitBooked(
    deps,
    [...givenBack(from), ...taken],
    [
      replace(meetings, { from, to }),
      deps.store.audit({
        by,
        action: 'move-meeting',
        record: `MEETING#${to.meetingId}`,
        from: from.state,
        to: to.state,
      }),
      ...to.seats.flatMap((seat) =>
        invited(deps, {
          meeting: to,
          seat,
          before: all.find(({ profileId }) => profileId === seat.profileId),
        }),
      ),
    ],
  );
  return to;
};
