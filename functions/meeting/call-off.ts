import { cancelInvitation, expireInvitation } from '../../shared/invitation/decide.ts';
import { type Invitation, isOpen } from '../../shared/invitation/invitation.ts';
import { cancelMeeting, expireMeeting } from '../../shared/meeting/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { CancelReason } from '../../shared/outbox.ts';
import { hasPassed } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { amendInvitation } from '../store/amend-invitation.ts';
import { type Claim, claimsOf, commitBooked, peopleOf } from '../store/book.ts';
import { type Change, replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { invitationsTo } from './invitations.ts';

/** What a meeting held of people's time and of its room, given back. */
export const givenBack = (meeting: MeetingRecord): Claim[] =>
  claimsOf(meeting, { people: peopleOf(meeting), take: false });

type Told = { why: CancelReason; reason?: string };

/** Takes an invitation back; whoever had it and had not said no is sent the calendar's CANCEL. */
export const takenBack = (
  deps: Deps,
  { invitation, sequence, why, reason }: { invitation: Invitation; sequence: number } & Told,
): Change[] => {
  if (invitation.state === 'expired' || invitation.state === 'cancelled') return [];
  const { invitationId, personId } = invitation;
  return [
    amendInvitation({ from: invitation, to: cancelInvitation(invitation, sequence) }),
    ...(isOpen(invitation)
      ? [
          deps.store.task({
            task: 'send-cancellation',
            invitationId,
            personId,
            sequence,
            why,
            ...(reason === undefined ? {} : { reason }),
          }),
        ]
      : []),
  ];
};

const audit = (
  deps: Deps,
  by: string,
  { from, to, reason }: { from: MeetingRecord; to: MeetingRecord; reason?: string },
) =>
  deps.store.audit({
    by,
    action: `${to.state}-meeting`,
    record: `MEETING#${to.meetingId}`,
    from: from.state,
    to: to.state,
    ...(reason === undefined ? {} : { reason }),
  });

/** One party has left: the others are told that, and it need not be. */
const left = (
  deps: Deps,
  { invitation, sequence, leaving }: { invitation: Invitation; sequence: number; leaving: string },
): Change[] =>
  invitation.profileId === leaving
    ? [amendInvitation({ from: invitation, to: cancelInvitation(invitation, sequence) })]
    : takenBack(deps, { invitation, sequence, why: 'declined' });

/**
 * Calls a meeting off: its time is free at once, and everybody who was asked is told, but for the party that is `leaving`
 * where it is called off for that.
 */
export const callOff = async (
  deps: Deps,
  from: MeetingRecord,
  { by, reason, leaving }: { by: string; reason: string; leaving?: string },
): Promise<MeetingRecord> => {
  const to = cancelMeeting(from, reason, deps.now());
  const all = await invitationsTo(deps, from.meetingId);
  const { sequence } = to;
  await commitBooked(deps, givenBack(from), [
    replace(meetings, { from, to }),
    audit(deps, by, { from, to, reason }),
    ...all.flatMap((invitation) =>
      leaving === undefined
        ? takenBack(deps, { invitation, sequence, why: 'cancelled', reason })
        : left(deps, { invitation, sequence, leaving }),
    ),
  ]);
  return to;
};

/** Ends what was not answered in time: the invitations, and the meeting where somebody required did not answer. */
export const expire = async (deps: Deps, from: MeetingRecord): Promise<void> => {
  const now = deps.now();
  if (from.state !== 'invited' || !hasPassed(from.time.answerBy, now)) return;
  const all = await invitationsTo(deps, from.meetingId);
  const silent = all.filter(({ state }) => state === 'invited');
  const sequence = from.sequence + 1;
  const ended = silent.map((one) =>
    amendInvitation({ from: one, to: { ...expireInvitation(one), sequence } }),
  );
  const told = silent.map(({ invitationId, personId }) =>
    deps.store.task({ task: 'send-cancellation', invitationId, personId, sequence, why: 'expired' }),
  );
  const to = expireMeeting(from, now);
  const others = all.filter(({ state }) => state === 'accepted' || state === 'declined');
  await commitBooked(deps, givenBack(from), [
    replace(meetings, { from, to: { ...to, sequence } }),
    audit(deps, 'system', { from, to }),
    ...ended,
    ...told,
    ...others.flatMap((invitation) => takenBack(deps, { invitation, sequence, why: 'declined' })),
  ]);
};
