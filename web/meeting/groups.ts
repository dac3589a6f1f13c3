import type { MyMeeting } from '../../shared/meeting/my-routes.ts';
import { hasPassed } from '../../shared/time/deadline.ts';

export type MeetingGroup = 'waiting' | 'coming' | 'past';

/** An invitation without an answer, or a provisional time that one may still object to and has not. */
const isWaiting = ({ meeting, invitation }: MyMeeting): boolean =>
  (invitation?.invitation.state === 'invited' && invitation.actions.includes('accept')) ||
  (meeting.actions.includes('object') && !meeting.objections?.length);

const isToCome = ({ meeting: { state, time } }: MyMeeting, now: string): boolean =>
  ['requested', 'proposed', 'invited', 'accepted'].includes(state) &&
  (time === undefined || !hasPassed(time.start.slice(0, 10), now));

/** What must be answered, what is to come, and what is over; `now` is an instant. Each keeps its order. */
export const groupMeetings = (
  meetings: readonly MyMeeting[],
  now: string,
): Record<MeetingGroup, MyMeeting[]> => {
  const groupOf = (one: MyMeeting): MeetingGroup => {
    if (isWaiting(one)) return 'waiting';
    return isToCome(one, now) ? 'coming' : 'past';
  };
  return {
    waiting: [],
    coming: [],
    past: [],
    ...Object.fromEntries(Map.groupBy(meetings, groupOf)),
  };
};
