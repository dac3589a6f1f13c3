import { ProblemError } from '../../shared/client.ts';
import type { Problem } from '../../shared/refusal.ts';

/** The problem that a call is refused with; fails where it is not refused. */
export const problemIn = async (call: Promise<unknown>): Promise<Problem> => {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof ProblemError) return outcome.problem;
  if (outcome !== undefined) throw outcome;
  throw new Error('This should have been refused');
};
