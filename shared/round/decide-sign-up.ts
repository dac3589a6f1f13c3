import { requireStep, stepsNow } from '../lifecycle.ts';
import { profileIdOf } from '../person/decide.ts';
import type { Actor } from '../person/person.ts';
import { isSide } from '../person/role.ts';
import { type FieldError, refuse } from '../refusal.ts';
import { hasPassed, isUnderWay } from '../time/deadline.ts';
import type { Round } from './round.ts';
import {
  type Presence,
  type SignUp,
  type SignUpRequest,
  type SignUpStep,
  signUpLifecycle,
  type WrittenAnswers,
} from './sign-up.ts';

/** The deadline of each step that has one. */
const closes = (round: Round, step: SignUpStep): string | undefined => {
  if (step === 'change') return round.content.signUpBy;
  return step === 'answer' ? round.content.answersBy : undefined;
};

/** Whether the round is where this step belongs, whatever the sign-up's own state. */
const isOpen = (round: Round, step: SignUpStep, now: string): boolean => {
  const deadline = closes(round, step);
  if (deadline !== undefined && hasPassed(deadline, now)) return false;
  if (step === 'change') return round.state === 'published';
  if (step === 'record-presence') {
    const { conference } = round.content;
    return conference !== undefined && isUnderWay(conference.start, now) && round.state !== 'cancelled';
  }
  return ['published', 'provisional', 'final'].includes(round.state);
};

const requireOpen = (round: Round, step: SignUpStep, now: string): void => {
  const deadline = closes(round, step);
  if (deadline !== undefined && hasPassed(deadline, now)) refuse('deadline-passed', { detail: deadline });
  if (!isOpen(round, step, now)) refuse('wrong-state', { detail: round.state });
};

export const signUpActions = (
  { round, signUp }: { round: Round; signUp: SignUp },
  actor: Actor,
  now: string,
): SignUpStep[] =>
  stepsNow(signUpLifecycle, signUp.state, {
    role: actor.role,
    owner: profileIdOf(actor) === signUp.profileId,
  }).filter((step) => isOpen(round, step, now));

/** May a party that is not in the round sign up now? */
export const canSignUp = (round: Round, now: string): boolean => isOpen(round, 'change', now);

const unknownIn = (
  round: Round,
  sent: Pick<SignUpRequest, 'answers'> & Partial<SignUpRequest>,
): FieldError[] => {
  const starts = new Set(round.content.slots.map(({ start }) => start));
  const questions = new Set(round.content.questions.map(({ questionId }) => questionId));
  const slots = sent.meeting?.wanted === 'yes' ? sent.meeting.slots : [];
  return [
    ...slots.flatMap((start, index) =>
      starts.has(start)
        ? []
        : [{ path: `$.meeting.slots[${index}]`, code: 'unknown-slot', message: `no slot starts ${start}` }],
    ),
    ...sent.answers.flatMap(({ questionId }, index) =>
      questions.has(questionId)
        ? []
        : [{ path: `$.answers[${index}].questionId`, code: 'unknown-question', message: questionId }],
    ),
  ];
};

const requireKnown = (...asked: Parameters<typeof unknownIn>): void => {
  const errors = unknownIn(...asked);
  if (errors.length > 0) refuse('invalid-input', { errors });
};

/** A party's first sign-up. Refuses `deadline-passed`, and slots or questions that the round has not got. */
export const signUp = (round: Round, sent: SignUpRequest, by: { actor: Actor; now: string }): SignUp => {
  const { actor, now } = by;
  requireOpen(round, 'change', now);
  requireKnown(round, sent);
  if (!isSide(actor.role)) return refuse('forbidden');
  const { conference, meeting, answers } = sent;
  return {
    roundId: round.roundId,
    profileId: profileIdOf(actor) ?? refuse('forbidden'),
    side: actor.role,
    name: actor.organisation.name,
    personId: actor.personId,
    state: 'signed-up',
    conference,
    meeting,
    answers,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
};

const next = (from: SignUp, now: string) => ({ ...from, version: from.version + 1, updatedAt: now });

/** A changed sign-up; whoever changes it is from then on the one who is invited. */
export const changeSignUp = (
  { round, from }: { round: Round; from: SignUp },
  sent: SignUpRequest,
  by: { actor: Actor; now: string },
): SignUp => {
  requireStep(signUpLifecycle.change, from.state);
  const { conference, meeting, answers, personId } = signUp(round, sent, by);
  return { ...next(from, by.now), personId, conference, meeting, answers, state: 'signed-up' };
};

export const answerInWriting = (
  { round, from }: { round: Round; from: SignUp },
  answers: WrittenAnswers,
  now: string,
): SignUp => {
  requireStep(signUpLifecycle.answer, from.state);
  requireOpen(round, 'answer', now);
  requireKnown(round, { answers });
  return { ...next(from, now), answers };
};

export const withdrawSignUp = ({ round, from }: { round: Round; from: SignUp }, now: string): SignUp => {
  requireStep(signUpLifecycle.withdraw, from.state);
  requireOpen(round, 'withdraw', now);
  return { ...next(from, now), state: 'withdrawn', meeting: { wanted: 'no' } };
};

/** Whether there is a sign-up that can still be withdrawn. */
export const isInRound = ({ round, from }: { round: Round; from: SignUp }, now: string): boolean =>
  (signUpLifecycle.withdraw.from as readonly string[]).includes(from.state) && isOpen(round, 'withdraw', now);

/** Whether the party came to the conference; not before it has begun. */
export const recordConference = (
  { round, from }: { round: Round; from: SignUp },
  presence: Presence,
  now: string,
): SignUp => {
  requireStep(signUpLifecycle['record-presence'], from.state);
  requireOpen(round, 'record-presence', now);
  return { ...next(from, now), conferencePresence: presence };
};
