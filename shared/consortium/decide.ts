import { requireStep, stepsNow } from '../lifecycle.ts';
import type { Actor } from '../person/person.ts';
import { refuse } from '../refusal.ts';
import { endOfOsloDay } from '../time/oslo.ts';
import {
  type ApprovedConsortium,
  type Conclusion,
  type Consortium,
  type ConsortiumStep,
  consortiumLifecycle,
} from './consortium.ts';
import type { Meeting } from './meeting.ts';
import type { Override } from './put-forward.ts';

type Decision = { by: string; at: string; reason: string; override?: Override };

const common = (from: Consortium, now: string) => ({
  consortiumId: from.consortiumId,
  runId: from.runId,
  needId: from.needId,
  rank: from.rank,
  entry: from.entry,
  parties: from.parties,
  figures: from.figures,
  fits: from.fits,
  version: from.version + 1,
  createdAt: from.createdAt,
  updatedAt: now,
});

const isOwnRecommendation = (consortium: Consortium, personId: string): boolean =>
  consortium.state === 'recommended' && consortium.recommendation.by === personId;

const deadlinePassed = {
  path: '$.meeting.answerBy',
  code: 'deadline-passed',
  message: 'Answers must be due today or later',
};

const hasProviders = ({ entry }: Consortium): boolean => entry.deliveries.length > 0;

/** Nobody could answer an invitation to this meeting any more. */
const isTooLate = ({ answerBy }: Meeting, now: string): boolean =>
  Date.parse(now) >= endOfOsloDay(answerBy).epochMilliseconds;

const isOffered = (
  consortium: Consortium,
  step: ConsortiumStep,
  asker: { personId: string; now: string },
) => {
  if (step === 'recommend') return hasProviders(consortium);
  if (step !== 'approve' || consortium.state !== 'recommended') return true;
  return !isOwnRecommendation(consortium, asker.personId) && !isTooLate(consortium.meeting, asker.now);
};

/** What the actor may do now; whoever recommended is not offered to approve. */
export const consortiumActions = (
  consortium: Consortium,
  { role, personId }: Pick<Actor, 'role' | 'personId'>,
  now: string,
): ConsortiumStep[] =>
  stepsNow(consortiumLifecycle, consortium.state, { role, owner: false }).filter((step) =>
    isOffered(consortium, step, { personId, now }),
  );

/**
 * Refuses `wrong-state` for an answer that nobody delivers in, since it only says what is missing, and `invalid-input`
 * for a meeting whose answers would already be due.
 */
export const recommend = (consortium: Consortium, decision: Decision, meeting: Meeting): Consortium => {
  requireStep(consortiumLifecycle.recommend, consortium.state);
  if (!hasProviders(consortium)) refuse('wrong-state', { detail: 'nobody delivers in this consortium' });
  if (isTooLate(meeting, decision.at)) refuse('invalid-input', { errors: [deadlinePassed] });
  return { ...common(consortium, decision.at), state: 'recommended', recommendation: decision, meeting };
};

/**
 * Takes two different moderators: refuses `same-person-twice` for whoever recommended. Refuses `wrong-state` once the
 * answers to the suggested meeting are due: it is sent back, and recommended with another.
 */
export const approve = (consortium: Consortium, decision: Decision): Consortium => {
  requireStep(consortiumLifecycle.approve, consortium.state);
  if (consortium.state !== 'recommended') return refuse('wrong-state');
  if (isOwnRecommendation(consortium, decision.by)) return refuse('same-person-twice');
  const { recommendation, meeting } = consortium;
  if (isTooLate(meeting, decision.at))
    refuse('wrong-state', {
      detail: `answers were due by ${meeting.answerBy}; send it back for another meeting`,
    });
  return {
    ...common(consortium, decision.at),
    state: 'approved',
    recommendation,
    meeting,
    approval: decision,
  };
};

export const sendBack = (consortium: Consortium, decision: Decision): Consortium => {
  requireStep(consortiumLifecycle['send-back'], consortium.state);
  if (consortium.state !== 'recommended') return refuse('wrong-state');
  const { recommendation } = consortium;
  return {
    ...common(consortium, decision.at),
    state: 'sent-back',
    recommendation,
    sentBack: { by: decision.by, at: decision.at, reason: decision.reason },
  };
};

/** The parties have been written invitations to. */
export const markInvited = (consortium: Consortium, now: string): Consortium => {
  requireStep(consortiumLifecycle.invite, consortium.state);
  if (consortium.state !== 'approved') return refuse('wrong-state');
  return { ...common(consortium, now), ...approvedPart(consortium), state: 'invited', invitedAt: now };
};

/**
 * The consortium after an answer to one of its invitations: accepted once every party has said yes, invited again when
 * somebody changes their mind. Its version grows with each answer.
 */
export const afterAnswers = (
  consortium: Consortium,
  { everybodyAccepted, now }: { everybodyAccepted: boolean; now: string },
): Consortium => {
  if (consortium.state !== 'invited' && consortium.state !== 'accepted') return refuse('wrong-state');
  const { state: _, ...rest } = consortium;
  const next = { ...rest, version: consortium.version + 1, updatedAt: now };
  return everybodyAccepted
    ? { ...next, state: 'accepted', acceptedAt: now }
    : {
        ...common(consortium, now),
        ...approvedPart(consortium),
        state: 'invited',
        invitedAt: consortium.invitedAt,
      };
};

/** The consortium with one of its parties replaced; it is invited until everybody has said yes again. */
export const replaceIn = (
  consortium: Consortium,
  { entry, parties, figures, fits }: Pick<Consortium, 'entry' | 'parties' | 'figures' | 'fits'>,
  now: string,
): Consortium => {
  if (consortium.state !== 'invited' && consortium.state !== 'accepted') return refuse('wrong-state');
  const { invitedAt } = consortium;
  const next = { ...common(consortium, now), ...approvedPart(consortium), entry, parties, figures, fits };
  return { ...next, state: 'invited', invitedAt };
};

/** Its parties have met, as the presence recorded of its meeting says. */
export const markMet = (consortium: Consortium, now: string): Consortium => {
  requireStep(consortiumLifecycle.meet, consortium.state);
  if (consortium.state !== 'invited' && consortium.state !== 'accepted') return refuse('wrong-state');
  const { invitedAt } = consortium;
  return {
    ...common(consortium, now),
    ...approvedPart(consortium),
    state: 'met',
    invitedAt,
    metAt: now,
  };
};

/**
 * How it ended. Refuses `wrong-state` for a contract before the parties have met; that nothing came of it can be said
 * from the approval on, and makes room for another consortium of the need.
 */
export const conclude = (consortium: Consortium, { result, ...decision }: Conclusion): Consortium => {
  requireStep(consortiumLifecycle.conclude, consortium.state);
  if (!('approval' in consortium)) return refuse('wrong-state');
  if (result === 'contract' && consortium.state !== 'met')
    return refuse('wrong-state', { detail: 'a contract takes that the parties have met' });
  return {
    ...common(consortium, decision.at),
    ...approvedPart(consortium),
    state: 'concluded',
    conclusion: { ...decision, result },
  };
};

const approvedPart = ({ recommendation, meeting, approval }: ApprovedConsortium) => ({
  recommendation,
  meeting,
  approval,
});
