import { requireStep, stepsNow } from '../lifecycle.ts';
import { profileIdOf } from '../person/decide.ts';
import type { Actor } from '../person/person.ts';
import { refuse } from '../refusal.ts';
import { endOfOsloDay } from '../time/oslo.ts';
import { type Answer, type Invitation, invitationLifecycle } from './invitation.ts';

type Declined = Extract<Invitation, { state: 'declined' }>;

export const invitationId = (consortiumId: string, profileId: string): string =>
  `${consortiumId}.${profileId}`;

/** Whoever acts for the invited party may answer on its behalf. */
export const isInvited = (invitation: Invitation, actor: Actor): boolean =>
  profileIdOf(actor) === invitation.profileId;

/** The first moment at which it is too late to answer. */
const closesAt = (invitation: Invitation): string => endOfOsloDay(invitation.meeting.answerBy).toString();

export const invitationActions = (invitation: Invitation, actor: Actor, now: string): string[] =>
  Date.parse(now) >= Date.parse(closesAt(invitation))
    ? []
    : stepsNow(invitationLifecycle, invitation.state, {
        role: actor.role,
        owner: isInvited(invitation, actor),
      });

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
  const next = { ...unanswered(invitation), version: invitation.version + 1, answeredAt: now };
  return answer.answer === 'accept'
    ? { ...next, state: 'accepted' }
    : { ...next, state: 'declined', noTimeFits: answer.answer === 'no-time-fits', reason: answer.reason };
};
