import { inviteToMeeting } from '../../shared/meeting/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { invited } from './invitations.ts';

/** Invites everybody who has a seat to a proposed meeting. Safe to repeat: a meeting that is invited to is left alone. */
export const call = async (deps: Deps, from: MeetingRecord): Promise<void> => {
  if (from.state !== 'proposed') return;
  const to = inviteToMeeting(from, deps.now());
  const failure = await deps.store.tryCommit([
    replace(meetings, { from, to }),
    deps.store.audit({
      by: 'system',
      action: 'invite-to-meeting',
      record: `MEETING#${to.meetingId}`,
      from: from.state,
      to: to.state,
    }),
    ...to.seats.flatMap((seat) => invited(deps, { meeting: to, seat })),
  ]);
  if (failure && failure.code !== 'wrong-state') throw new Error(`${to.meetingId}: ${failure.code}`);
};
