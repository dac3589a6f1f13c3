import type { ProblemError } from '../../shared/client.ts';
import type { Problem, RefusalCode } from '../../shared/refusal.ts';

/**
 * The service's own account of why a request failed; none for what never reached it, such as a broken network. Told by
 * name, since the class itself would bring the schemas into the first page.
 */
export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof Error && error.name === 'ProblemError' ? (error as ProblemError).problem : undefined;

export const isProblem = (error: unknown, ...codes: readonly RefusalCode[]): boolean => {
  const problem = problemOf(error);
  return problem !== undefined && codes.includes(problem.code);
};

/** Somebody else was first: what was sent rests on something that is no longer so. */
export const isOvertaken = (error: unknown): boolean =>
  isProblem(error, 'stale-version', 'conflict', 'wrong-state');
