import { refuse } from '../refusal.ts';
import { isHard, type Obstacle } from './obstacle.ts';

/** What a moderator overrides, and why. Stored with the decision that it belongs to. */
export type Override = { reason: string; obstacles: Obstacle[] };

const nothingToOverride = {
  path: '$.override',
  code: 'nothing-to-override',
  message: 'Nothing stands in the way: leave the override out',
};

/** Refuses `may-not-meet` with the obstacles, where there are any. */
export const requireMayMeet = (obstacles: readonly Obstacle[]): void => {
  if (obstacles.length > 0) refuse('may-not-meet', { obstacles });
};

/**
 * The override that a recommendation or an approval is stored with, if it needs one. Refuses `may-not-meet` where an
 * obstacle is hard, `needs-override` where only two reasons can overcome what is found, and `invalid-input` for an
 * override of nothing.
 */
export const overridden = (
  obstacles: readonly Obstacle[],
  override: { reason: string } | undefined,
): Override | undefined => {
  requireMayMeet(obstacles.filter(isHard));
  if (obstacles.length === 0) return override && refuse('invalid-input', { errors: [nothingToOverride] });
  return override
    ? { reason: override.reason, obstacles: [...obstacles] }
    : refuse('needs-override', { obstacles });
};
