import { requireStep, stepsNow } from '../lifecycle.ts';
import type { Role } from '../person/role.ts';
import { fieldErrors, refuse } from '../refusal.ts';
import { type RoundContent, type RoundExtension, roundContentSchema } from './content.ts';
import { type PublishedRound, type Round, type RoundState, type RoundStep, roundLifecycle } from './round.ts';

const common = ({ roundId, needId, content, version, createdAt }: Round, now: string) => ({
  roundId,
  needId,
  content,
  version: version + 1,
  createdAt,
  updatedAt: now,
});

/** What leaves the state as it is, beside the steps of a round's life. */
const meanwhile = {
  plan: ['published', 'provisional', 'final'],
  extend: ['published', 'provisional', 'final'],
  tell: ['published', 'provisional', 'final', 'closed'],
} as const satisfies Record<string, readonly RoundState[]>;
type Meanwhile = keyof typeof meanwhile;

const isPossible = (action: Meanwhile, { state }: Round): boolean =>
  (meanwhile[action] as readonly RoundState[]).includes(state);

/** Refuses `wrong-state` unless the round can be scheduled, or its parties told something, now. */
export const requireMeanwhile = (action: Meanwhile, round: Round): void => {
  if (!isPossible(action, round)) refuse('wrong-state', { detail: round.state });
};

export const roundActions = (round: Round, role: Role): (RoundStep | Meanwhile)[] => [
  ...stepsNow(roundLifecycle, round.state, { role, owner: false }),
  ...(role === 'moderator'
    ? (Object.keys(meanwhile) as Meanwhile[]).filter((action) => isPossible(action, round))
    : []),
];

export const changeRound = (round: Round, content: RoundContent, now: string): Round => {
  requireStep(roundLifecycle.change, round.state);
  return { ...common(round, now), content, state: 'draft' };
};

/**
 * The round with more times and rooms. Those that it has stay, since somebody may be booked there. Refuses `invalid-input`
 * where the whole does not hold together; its paths are of the content as it would be.
 */
export const extendRound = (round: Round, more: RoundExtension, now: string): Round => {
  requireMeanwhile('extend', round);
  const { slots, rooms } = round.content;
  const whole = { ...round.content, slots: [...slots, ...more.slots], rooms: [...rooms, ...more.rooms] };
  const { success, data, error } = roundContentSchema.safeParse(whole);
  if (!success) return refuse('invalid-input', { errors: fieldErrors(error) });
  return { ...round, version: round.version + 1, updatedAt: now, content: data };
};

/** Refuses `invalid-input` once the sign-up would be over before it began. */
export const publishRound = (round: Round, { now, today }: { now: string; today: string }): Round => {
  requireStep(roundLifecycle.publish, round.state);
  if (round.content.signUpBy < today)
    refuse('invalid-input', {
      errors: [{ path: '$.signUpBy', code: 'in-the-past', message: 'The deadline has passed' }],
    });
  return { ...common(round, now), state: 'published', publishedAt: now };
};

/** A draft does not exist to anybody but the moderators. */
export const requirePublic = (round: Round): PublishedRound =>
  round.state === 'draft' ? refuse('not-found') : round;

export const showSchedule = (round: Round, now: string): Round => {
  requireStep(roundLifecycle['show-schedule'], round.state);
  const { publishedAt } = requirePublic(round);
  return { ...common(round, now), state: 'provisional', publishedAt };
};

export const finaliseRound = (round: Round, now: string): Round => {
  requireStep(roundLifecycle.finalise, round.state);
  const { publishedAt } = requirePublic(round);
  return { ...common(round, now), state: 'final', publishedAt, finalAt: now };
};

export const closeRound = (round: Round, now: string): Round => {
  requireStep(roundLifecycle.close, round.state);
  if (round.state !== 'final') return refuse('wrong-state');
  return { ...round, version: round.version + 1, updatedAt: now, state: 'closed' };
};

export const cancelRound = (round: Round, reason: string, now: string): Round => {
  requireStep(roundLifecycle.cancel, round.state);
  const { publishedAt } = requirePublic(round);
  return { ...common(round, now), state: 'cancelled', publishedAt, reason };
};
