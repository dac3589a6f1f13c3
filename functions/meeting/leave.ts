import { answerInvitation } from '../../shared/invitation/decide.ts';
import { type Invitation, isOpen } from '../../shared/invitation/invitation.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { isInRound, withdrawSignUp } from '../../shared/round/decide-sign-up.ts';
import { hasPassed, isUnderWay } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { meetingsOf } from '../outbox/round-meetings.ts';
import { storeAnswer } from '../store/answer-invitation.ts';
import { replace } from '../store/change.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';
import { callOff } from './call-off.ts';
import { unplace } from './place.ts';

type Leaving = { profileId: string; by: string };

const reason = 'Parten har trukket seg.';

const hasSeat = ({ seats }: MeetingRecord, profileId: string): boolean =>
  seats.some((seat) => seat.profileId === profileId);

/** A no on the party's behalf: the others are told, and the search for who takes the place begins. */
const decline = (deps: Deps, from: Invitation, by: string): Promise<void> =>
  storeAnswer(deps, {
    by,
    from,
    to: answerInvitation(from, { answer: 'decline', reason }, deps.now()),
  });

const leaveInvitation = async (deps: Deps, invitation: Invitation, by: string): Promise<boolean> => {
  if (!isOpen(invitation) || hasPassed(invitation.meeting.answerBy, deps.now())) return false;
  await decline(deps, invitation, by);
  return true;
};

/** Gives back the time of a meeting that nobody is invited to yet. The party's own waits, should it come back. */
const leaveMeeting = async (
  deps: Deps,
  meeting: MeetingRecord,
  { profileId, by }: Leaving,
): Promise<void> => {
  if (meeting.type === 'one-to-one' && meeting.state === 'proposed') await unplace(deps, meeting);
  if (meeting.type === 'bilateral' && ['requested', 'proposed'].includes(meeting.state))
    await callOff(deps, meeting, { by, reason });
  if (meeting.state !== 'invited' && meeting.state !== 'accepted') return;
  const own = await deps.store.get(invitations, `${meeting.meetingId}.${profileId}`);
  const left = own !== undefined && (await leaveInvitation(deps, own, by));
  // Too late for an answer, but not for the others to be told.
  if (!left && !isUnderWay(meeting.time.start, deps.now()))
    await callOff(deps, meeting, { by, reason, leaving: profileId });
};

/** What a party has in a round ends with its withdrawal. What it finds ended already it leaves alone. */
export const leaveRound = async (deps: Deps, roundId: string, leaving: Leaving): Promise<void> => {
  for (const meeting of await meetingsOf(deps, roundId))
    if (hasSeat(meeting, leaving.profileId)) await leaveMeeting(deps, meeting, leaving);
};

/** Withdraws the party's sign-up to a round that is not over: without an approved profile it cannot take part. */
const withdrawFrom = async ({ store, now }: Deps, roundId: string, { profileId, by }: Leaving) => {
  const [round, from] = await Promise.all([
    store.get(rounds, roundId),
    store.get(signUps, { roundId, profileId }),
  ]);
  if (!round || !from || !isInRound({ round, from }, now())) return;
  const to = withdrawSignUp({ round, from }, now());
  await store.commit([
    replace(signUps, { from, to }),
    store.audit({
      by,
      action: 'withdraw-sign-up',
      record: `ROUND#${roundId}`,
      from: from.state,
      to: to.state,
    }),
  ]);
};

/** A party that withdraws altogether leaves its rounds, and its place in consortia to others. */
export const leaveAll = async (deps: Deps, leaving: Leaving): Promise<void> => {
  const { profileId, by } = leaving;
  const own = await deps.store.all(signUps, { index: 'gsi2', partition: `SIGN-UPS#${profileId}` });
  for (const { roundId } of own) {
    await leaveRound(deps, roundId, leaving);
    await withdrawFrom(deps, roundId, leaving);
  }
  const asked = await deps.store.all(invitations, { index: 'gsi2', partition: `INVITATIONS#${profileId}` });
  for (const { invitationId } of asked) {
    const invitation = await deps.store.get(invitations, invitationId);
    if (invitation) await leaveInvitation(deps, invitation, by);
  }
};
