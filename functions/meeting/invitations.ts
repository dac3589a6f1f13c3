import { invitationId, renewInvitation, retellInvitation } from '../../shared/invitation/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { InvitedMeeting, Seat } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { type Change, create, replace } from '../store/change.ts';
import { invitations } from '../store/nouns/consortia.ts';

/** Every invitation to a meeting. */
export const invitationsTo = (deps: Deps, meetingId: string): Promise<Invitation[]> =>
  deps.store.all(invitations, { partition: `MEETING#${meetingId}`, startsWith: 'INVITATION#' });

const newInvitation = (meeting: InvitedMeeting, seat: Seat, now: string): Invitation => {
  const { meetingId, type, title, needId, consortiumId, roundId, time, sequence } = meeting;
  return {
    invitationId: invitationId(meetingId, seat.profileId),
    ...{ meetingId, type, title, needId, sequence },
    ...(consortiumId === undefined ? {} : { consortiumId }),
    ...(roundId === undefined ? {} : { roundId }),
    profileId: seat.profileId,
    side: seat.side,
    personId: seat.personId,
    meeting: time,
    mail: 'waiting',
    version: 1,
    createdAt: now,
    state: 'invited',
  };
};

/** An invitation for a seat, and the mail that brings it: a new one, or the one that was there, to be answered anew. */
export const invited = (
  deps: Deps,
  { meeting, seat, before }: { meeting: InvitedMeeting; seat: Seat; before?: Invitation | undefined },
): Change[] => {
  const { personId } = seat;
  const { time, sequence } = meeting;
  const change = before
    ? replace(invitations, {
        from: before,
        to: renewInvitation(before, { meeting: time, sequence, personId }),
      })
    : create(invitations, newInvitation(meeting, seat, deps.now()));
  const id = invitationId(meeting.meetingId, seat.profileId);
  const moved = before ? { change: 'moved' as const } : {};
  return [change, deps.store.task({ task: 'send-invitation', invitationId: id, ...moved })];
};

/** Tells whoever stays at a table that somebody else has come to it, or of more time to answer. Their answer stands. */
export const retold = (
  deps: Deps,
  from: Invitation,
  { time, sequence, change }: Pick<InvitedMeeting, 'time' | 'sequence'> & { change: 'table' | 'deadline' },
): Change[] => {
  const { invitationId } = from;
  return [
    replace(invitations, { from, to: retellInvitation(from, { meeting: time, sequence }) }),
    deps.store.task({ task: 'send-invitation', invitationId, change }),
  ];
};
