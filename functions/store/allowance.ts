import { type Allowance, allowances, windowAt } from '../../shared/allowance.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { isOutOfService } from './fault.ts';

/** `subject` is whom the allowance belongs to: a person's id, a profile's, or an address. Only its hash is stored. */
export type Spending = { allowance: Allowance; subject: string };
type SpendingDeps = Pick<Deps, 'store' | 'now' | 'hash' | 'env'>;

const limitOf = (allowance: Allowance, { env }: SpendingDeps): number =>
  allowance === 'request' ? env.PERSON_REQUESTS_PER_MINUTE : allowances[allowance].limit;

/** Uses the allowance once. False where nothing is left of it in this window; then nothing is counted. */
export const trySpend = (deps: SpendingDeps, { allowance, subject }: Spending): Promise<boolean> => {
  const now = deps.now();
  const { number, secondsLeft } = windowAt(allowance, now);
  return deps.store.countUp({
    allowance,
    subjectHash: deps.hash(subject).slice(0, 32),
    window: number,
    limit: limitOf(allowance, deps),
    until: Math.floor(Date.parse(now) / 1000) + secondsLeft,
  });
};

/** Uses the allowance once; refuses `too-many-requests`, with the seconds until the next window, where nothing is left. */
export const spend = async (deps: SpendingDeps, spending: Spending): Promise<void> => {
  if (await trySpend(deps, spending)) return;
  const { secondsLeft } = windowAt(spending.allowance, deps.now());
  refuse('too-many-requests', { retryAfterSeconds: secondsLeft });
};

/**
 * Counts a request of a signed-in person. A request passes uncounted, with a line in the log, while the table takes no
 * writes: reads go on then, and a handler that writes is refused by the table itself. A counter that is throttled
 * refuses: only its own subject can have made it so hot.
 */
export const spendRequest = async (
  deps: SpendingDeps & Pick<Deps, 'log'>,
  personId: string,
): Promise<void> => {
  try {
    await spend(deps, { allowance: 'request', subject: personId });
  } catch (error) {
    if (!isOutOfService(error)) throw error;
    deps.log('warn', 'request-not-counted', { error: (error as Error).name });
  }
};
