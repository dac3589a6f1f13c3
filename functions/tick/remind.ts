import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { InvitedMeeting } from '../../shared/meeting/meeting.ts';
import { dayInOslo, hasPassed, isUnderWay } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { invitationsTo } from '../meeting/invitations.ts';

/** How many days before the deadline an answer is asked for again, and before the meeting it is called to mind. */
const answerDays = 2;
const meetingDays = 1;

const wanted = ({ state, meeting }: Invitation, now: string): 'answer' | 'meeting' | undefined => {
  const near = (date: string, days: number) => dayInOslo(now, days) >= date;
  if (state === 'invited' && !hasPassed(meeting.answerBy, now) && near(meeting.answerBy, answerDays))
    return 'answer';
  const begins = meeting.start.slice(0, 10);
  return state === 'accepted' && !isUnderWay(meeting.start, now) && near(begins, meetingDays)
    ? 'meeting'
    : undefined;
};

/** Reminds of answers and of meetings, once for each telling of an invitation: the task's id says which. */
export const remind = async (deps: Deps, { meetingId }: InvitedMeeting): Promise<void> => {
  const now = deps.now();
  for (const invitation of await invitationsTo(deps, meetingId)) {
    const of = wanted(invitation, now);
    if (of === undefined) continue;
    const { invitationId, sequence, createdAt } = invitation;
    // Whoever was invited today need not be reminded today.
    if (of === 'answer' && dayInOslo(createdAt) === dayInOslo(now)) continue;
    const failure = await deps.store.tryCommit([
      deps.store.task(
        { task: 'send-reminder', invitationId, of },
        `remind-${of}.${invitationId}.${sequence}`,
      ),
    ]);
    if (failure && failure.code !== 'already-exists') throw new Error(`${invitationId}: ${failure.code}`);
  }
};
