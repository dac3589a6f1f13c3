import { requireStep, stepsNow } from '../lifecycle.ts';
import { profileIdOf } from '../person/decide.ts';
import type { Actor } from '../person/person.ts';
import { refuse } from '../refusal.ts';
import { isUnderWay } from '../time/deadline.ts';
import { endOfOsloDay } from '../time/oslo.ts';
import { type Answer, type Invitation, invitationLifecycle } from './invitation.ts';

type Declined = Extract<Invitation, { state: 'declined' }>;

export const invitationId = (meetingId: string, profileId: string): string => `${meetingId}.${profileId}`;

/** Whoever acts for the invited party may answer on its behalf. */
export const isInvited = (invitation: Invitation, actor: Actor): boolean =>
  profileIdOf(actor) === invitation.profileId;

/** The first moment at which it is too late to answer. */
const closesAt = (invitation: Invitation): string => endOfOsloDay(invitation.meeting.answerBy).toString();

/** A meeting of two is lost once it is declined; a consortium's waits, and a mind may be changed. */
const isLost = ({ state, type }: Invitation): boolean => state === 'declined' && type !== 'consortium';

const answersNow = (invitation: Invitation, actor: Actor, now: string): string[] =>
  Date.parse(now) >= Date.parse(closesAt(invitation)) || isLost(invitation)
    ? []
    : stepsNow(invitationLifecycle, invitation.state, {
        role: actor.role,
        owner: isInvited(invitation, actor),
      });

/** Whether somebody else of the party may still take the place: until the meeting begins. */
const takesStandIn = ({ state, meeting }: Invitation, now: string): boolean =>
  (state === 'invited' || state === 'accepted') && !isUnderWay(meeting.start, now);

/** Refuses `wrong-state` once it is too late for a stand-in, or the party is not coming. */
export const requireStandIn = (invitation: Invitation, now: string): void => {
  if (!takesStandIn(invitation, now)) refuse('wrong-state', { detail: invitation.state });
};

/** What the party may do with its invitation now: answer it until the deadline, send a stand-in until the meeting begins. */
export const invitationActions = (invitation: Invitation, actor: Actor, now: string): string[] => [
  ...answersNow(invitation, actor, now),
  ...(takesStandIn(invitation, now) && isInvited(invitation, actor) ? ['stand-in'] : []),
];

/** Nothing of an earlier answer is left in the next one. */
const unanswered = (invitation: Invitation) => {
  const { state: _, answeredAt: _at, noTimeFits: _none, reason: _why, ...rest } = invitation as Declined;
  return rest;
};

/** The invitation with the party's answer. Refuses `wrong-state` after the deadline, the end of its day in Oslo. */
export const answerInvitation = (invitation: Invitation, answer: Answer, now: string): Invitation => {
  requireStep(invitationLifecycle[answer.answer === 'accept' ? 'accept' : 'decline'], invitation.state);
  if (Date.parse(now) >= Date.parse(closesAt(invitation)))
    refuse('wrong-state', { detail: `answers were due by ${invitation.meeting.answerBy}` });
  if (isLost(invitation)) refuse('wrong-state', { detail: 'the meeting was declined' });
  const next = { ...unanswered(invitation), version: invitation.version + 1, answeredAt: now };
  return answer.answer === 'accept'
    ? { ...next, state: 'accepted' }
    : { ...next, state: 'declined', noTimeFits: answer.answer === 'no-time-fits', reason: answer.reason };
};

/** Not answered in time. */
export const expireInvitation = (invitation: Invitation): Invitation => {
  requireStep(invitationLifecycle.expire, invitation.state);
  return { ...unanswered(invitation), version: invitation.version + 1, state: 'expired' };
};

/** Called off; the receiver is told with a higher sequence. */
export const cancelInvitation = (invitation: Invitation, sequence: number): Invitation => {
  requireStep(invitationLifecycle.cancel, invitation.state);
  return { ...unanswered(invitation), sequence, version: invitation.version + 1, state: 'cancelled' };
};

/** Who sits at the table has changed, or until when answers are due: the receiver is told, and an answer given stands. */
export const retellInvitation = (
  invitation: Invitation,
  to: Pick<Invitation, 'meeting' | 'sequence'>,
): Invitation => ({ ...invitation, ...to, mail: 'waiting', version: invitation.version + 1 });

/** The invitation to the meeting as it is now, to be answered anew. */
export const renewInvitation = (
  invitation: Invitation,
  to: Pick<Invitation, 'meeting' | 'sequence' | 'personId'>,
): Invitation => {
  requireStep(invitationLifecycle.renew, invitation.state);
  return {
    ...unanswered(invitation),
    ...to,
    mail: 'waiting',
    version: invitation.version + 1,
    state: 'invited',
  };
};
