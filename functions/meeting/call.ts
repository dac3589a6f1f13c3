import { inviteToMeeting } from '../../shared/meeting/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { judgeParties } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import { tryBooked } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { overtaking } from '../store/overtaking.ts';
import { callOff } from './call-off.ts';
import { invited } from './invitations.ts';

const reason = 'Partene kan ikke møtes lenger.';

const attempt = async (deps: Deps, meetingId: string): Promise<void> => {
  const from = await deps.store.get(meetings, meetingId);
  if (from?.state !== 'proposed') return;
  const { obstacles, held } = await judgeParties(deps, from.seats);
  // A pause may be over before the meeting; until then the party's yes is refused.
  if (obstacles.some(({ kind }) => kind !== 'paused'))
    return void (await callOff(deps, from, { by: 'system', reason }));
  const to = inviteToMeeting(from, deps.now());
  await tryBooked(deps, [], {
    changes: [],
    contested: [
      replace(meetings, { from, to }),
      deps.store.audit({
        by: 'system',
        action: 'invite-to-meeting',
        record: `MEETING#${to.meetingId}`,
        from: from.state,
        to: to.state,
      }),
      ...to.seats.flatMap((seat) => invited(deps, { meeting: to, seat })),
      ...held,
    ],
  });
};

/**
 * Invites all who have a seat to a proposed meeting, if they may still meet by today's records; otherwise calls it off.
 * Safe to repeat: a meeting that is invited to is left alone.
 */
export const call = (deps: Deps, { meetingId }: MeetingRecord): Promise<void> =>
  overtaking(() => attempt(deps, meetingId));
