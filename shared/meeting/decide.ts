import type { Meeting } from '../consortium/meeting.ts';
import type { Invitation } from '../invitation/invitation.ts';
import { requireStep, stepsNow } from '../lifecycle.ts';
import { profileIdOf } from '../person/decide.ts';
import type { Actor } from '../person/person.ts';
import { refuse } from '../refusal.ts';
import type { Presence } from '../round/sign-up.ts';
import { hasPassed, isUnderWay } from '../time/deadline.ts';
import {
  type InvitedMeeting,
  type MeetingRecord,
  type MeetingStep,
  meetingLifecycle,
  type PlacedMeeting,
} from './meeting.ts';

/** What every state has. */
const common = (meeting: MeetingRecord, now: string) => {
  const { meetingId, type, needId, roundId, consortiumId, title, seats, quorum, priority } = meeting;
  const { sequence, version, createdAt } = meeting;
  return {
    ...{ meetingId, type, needId, title, seats, priority, sequence, createdAt },
    ...(roundId === undefined ? {} : { roundId }),
    ...(consortiumId === undefined ? {} : { consortiumId }),
    ...(quorum === undefined ? {} : { quorum }),
    version: version + 1,
    updatedAt: now,
  };
};

const placeOf = ({ time, roomId, pinned }: PlacedMeeting) => ({
  time,
  pinned,
  ...(roomId === undefined ? {} : { roomId }),
});

export const isPlaced = (meeting: MeetingRecord): meeting is PlacedMeeting =>
  meeting.state !== 'requested' && meeting.state !== 'cancelled';

/** Has its people's time and its room: from when it is proposed until it is over or called off. */
export const isBooked = (meeting: MeetingRecord): meeting is PlacedMeeting =>
  meeting.state === 'proposed' || meeting.state === 'invited' || meeting.state === 'accepted';

const isInvited = (meeting: MeetingRecord): meeting is InvitedMeeting => 'invitedAt' in meeting;

export const hasSeat = (meeting: MeetingRecord, actor: Actor): boolean =>
  meeting.seats.some(({ profileId }) => profileId === profileIdOf(actor));

/** `objectBy` is the last day for objections where the meeting is of a round whose schedule is shown. */
export type Surroundings = { now: string; objectBy?: string | undefined };

const isPossible = (meeting: MeetingRecord, step: MeetingStep, { now, objectBy }: Surroundings): boolean => {
  if (step === 'object') return objectBy !== undefined && !hasPassed(objectBy, now);
  if (step === 'record-presence') return isPlaced(meeting) && isUnderWay(meeting.time.start, now);
  // A consortium's own meeting is placed by who recommends it, and called off with the consortium.
  if (step === 'place') return meeting.type !== 'consortium';
  return true;
};

export const meetingActions = (meeting: MeetingRecord, actor: Actor, at: Surroundings): MeetingStep[] =>
  stepsNow(meetingLifecycle, meeting.state, { role: actor.role, owner: hasSeat(meeting, actor) }).filter(
    (step) => isPossible(meeting, step, at),
  );

type Place = { time: Meeting; roomId?: string; pinned: boolean };

/** The meeting at a time and place that is only proposed yet; what was objected to is no longer there. */
export const placeMeeting = (meeting: MeetingRecord, place: Place, now: string): MeetingRecord => {
  requireStep(meetingLifecycle.place, meeting.state);
  return { ...common(meeting, now), ...place, state: 'proposed', objections: [] };
};

export const unplaceMeeting = (meeting: MeetingRecord, now: string): MeetingRecord => {
  requireStep(meetingLifecycle.unplace, meeting.state);
  return { ...common(meeting, now), state: 'requested' };
};

/** A party says that a proposed time does not do. One objection for each party: the newest. */
export const objectTo = (
  meeting: MeetingRecord,
  objection: { profileId: string; reason: string },
  { now, objectBy }: Surroundings,
): MeetingRecord => {
  requireStep(meetingLifecycle.object, meeting.state);
  if (meeting.state !== 'proposed' || objectBy === undefined) return refuse('wrong-state');
  if (hasPassed(objectBy, now)) refuse('deadline-passed', { detail: objectBy });
  const others = meeting.objections.filter(({ profileId }) => profileId !== objection.profileId);
  return {
    ...common(meeting, now),
    ...placeOf(meeting),
    state: 'proposed',
    objections: [...others, { ...objection, at: now }],
  };
};

export const inviteToMeeting = (meeting: MeetingRecord, now: string): InvitedMeeting => {
  requireStep(meetingLifecycle.invite, meeting.state);
  if (!isPlaced(meeting)) return refuse('wrong-state');
  return { ...common(meeting, now), ...placeOf(meeting), state: 'invited', invitedAt: now };
};

type Answered = Pick<Invitation, 'profileId' | 'state'>;

/** Everybody who is required has accepted, and enough in all. */
const isQuorate = ({ seats, quorum = 1 }: MeetingRecord, answers: readonly Answered[]): boolean => {
  const accepted = new Set(
    answers.filter(({ state }) => state === 'accepted').map(({ profileId }) => profileId),
  );
  return seats.every((seat) => !seat.required || accepted.has(seat.profileId)) && accepted.size >= quorum;
};

/** Somebody who is required will not come. A consortium's own meeting waits for who takes their place. */
const isLost = ({ seats, type }: MeetingRecord, answers: readonly Answered[]): boolean =>
  type !== 'consortium' &&
  seats.some(
    (seat) =>
      seat.required &&
      answers.some(({ profileId, state }) => profileId === seat.profileId && state === 'declined'),
  );

/** The meeting after one of its invitations was answered. Its version grows with each answer. */
export const afterMeetingAnswers = (
  meeting: MeetingRecord,
  answers: readonly Answered[],
  now: string,
): MeetingRecord => {
  if (meeting.state !== 'invited' && meeting.state !== 'accepted') return refuse('wrong-state');
  const next = { ...common(meeting, now), ...placeOf(meeting), invitedAt: meeting.invitedAt };
  if (isLost(meeting, answers)) return { ...next, state: 'declined' };
  return isQuorate(meeting, answers)
    ? { ...next, state: 'accepted', acceptedAt: now }
    : { ...next, state: 'invited' };
};

/** The same meeting with something that its people are told of: nothing else is sent under the sequence before. */
export const tellAnew = <M extends MeetingRecord>(meeting: M, now: string): M => ({
  ...meeting,
  sequence: meeting.sequence + 1,
  version: meeting.version + 1,
  updatedAt: now,
});

/** Not answered in time by somebody who is required. */
export const expireMeeting = (meeting: MeetingRecord, now: string): MeetingRecord => {
  requireStep(meetingLifecycle.expire, meeting.state);
  if (!isInvited(meeting)) return refuse('wrong-state');
  if (!hasPassed(meeting.time.answerBy, now)) refuse('wrong-state', { detail: meeting.time.answerBy });
  const { invitedAt } = meeting;
  return { ...common(meeting, now), ...placeOf(meeting), invitedAt, state: 'expired' };
};

/**
 * The same meeting at another time or place: everybody is asked anew, under the same UID with a higher sequence. Refuses
 * `deadline-passed` where nobody could answer any more.
 */
export const moveMeeting = (
  meeting: MeetingRecord,
  { time, roomId }: { time: Meeting; roomId?: string | undefined },
  now: string,
): InvitedMeeting => {
  requireStep(meetingLifecycle.move, meeting.state);
  if (!isInvited(meeting)) return refuse('wrong-state');
  if (hasPassed(time.answerBy, now)) refuse('deadline-passed', { detail: time.answerBy });
  const place = { time, pinned: true, ...(roomId === undefined ? {} : { roomId }) };
  const sequence = meeting.sequence + 1;
  return { ...common(meeting, now), ...place, sequence, state: 'invited', invitedAt: meeting.invitedAt };
};

export const cancelMeeting = (meeting: MeetingRecord, reason: string, now: string): MeetingRecord => {
  requireStep(meetingLifecycle.cancel, meeting.state);
  const time = isPlaced(meeting) ? { time: meeting.time } : {};
  return {
    ...common(meeting, now),
    ...time,
    sequence: meeting.sequence + 1,
    state: 'cancelled',
    reason,
  };
};

/** Who came. Not before it began, never for what was called off, and only about those who have a seat. */
export const recordPresence = (
  meeting: MeetingRecord,
  presence: readonly { profileId: string; presence: Presence }[],
  now: string,
): MeetingRecord => {
  requireStep(meetingLifecycle['record-presence'], meeting.state);
  if (!isInvited(meeting) || !isUnderWay(meeting.time.start, now))
    return refuse('wrong-state', { detail: 'not before it has begun' });
  const unknown = presence.filter((one) =>
    meeting.seats.every(({ profileId }) => profileId !== one.profileId),
  );
  if (unknown.length > 0)
    refuse('invalid-input', {
      errors: unknown.map(({ profileId }) => ({ path: '$.presence', code: 'no-seat', message: profileId })),
    });
  const { invitedAt } = meeting;
  return { ...common(meeting, now), ...placeOf(meeting), invitedAt, state: 'held', presence: [...presence] };
};
