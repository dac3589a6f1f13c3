import { requireStep, stepsNow } from '../lifecycle.ts';
import type { Role } from '../person/role.ts';
import { type FieldError, refuse } from '../refusal.ts';
import { type ReadyRun, type Run, type RunStep, runLifecycle } from './run.ts';

export type Computing = Extract<Run, { state: 'computing' }>;

const common = ({ runId, needId, needVersion, k, requestedBy, requestedAt, version }: Run) => ({
  runId,
  needId,
  needVersion,
  k,
  requestedBy,
  requestedAt,
  version: version + 1,
});

export const runActions = (run: Run, role: Role): RunStep[] =>
  stepsNow(runLifecycle, run.state, { role, owner: false }).filter(
    (step) => step !== 'publish' || (run.state === 'ready' && run.publishedAt === undefined),
  );

/** May the parties and the investors see the run's consortia? */
export const isPublished = (run: Run): boolean => run.state === 'ready' && run.publishedAt !== undefined;

/**
 * Takes a run for computing. A run that a killed function has left half-way is taken over, and what was frozen stays
 * frozen; whoever was overtaken finds out by the version.
 */
export const takeRun = (run: Run, now: string): Computing => {
  requireStep(runLifecycle.compute, run.state);
  const frozen = run.state === 'computing' ? run.frozen : undefined;
  return { ...common(run), state: 'computing', startedAt: now, progress: 0, ...(frozen ? { frozen } : {}) };
};

/** Asks again for a run that never ended. Its market is frozen anew: nobody has seen the first one. */
export const replayRun = (run: Run): Run => {
  requireStep(runLifecycle.replay, run.state);
  return { ...common(run), state: 'requested' };
};

/** The market has been stored for good: from now on every attempt matches this one. */
export const freezeRun = (run: Computing, frozen: NonNullable<Computing['frozen']>): Computing => ({
  ...run,
  version: run.version + 1,
  frozen,
});

export const advanceRun = (run: Computing, progress: number): Computing => ({
  ...run,
  version: run.version + 1,
  progress,
});

type Result = Pick<
  ReadyRun,
  | 'engineVersion'
  | 'marketHash'
  | 'size'
  | 'milliseconds'
  | 'optimal'
  | 'bound'
  | 'score'
  | 'consortia'
  | 'contract'
>;

export const finishRun = (run: Run, result: Result, now: string): ReadyRun => {
  requireStep(runLifecycle.finish, run.state);
  return { ...common(run), ...result, state: 'ready', readyAt: now };
};

export const failRun = (run: Run, errors: FieldError[], now: string): Run => {
  requireStep(runLifecycle.fail, run.state);
  return { ...common(run), state: 'failed', failedAt: now, errors };
};

/** Shows the run's consortia to the parties and the investors. */
export const publishRun = (run: Run, now: string): ReadyRun => {
  requireStep(runLifecycle.publish, run.state);
  if (run.state !== 'ready') return refuse('run-not-ready');
  if (run.publishedAt !== undefined) return refuse('wrong-state', { detail: 'already published' });
  return { ...run, version: run.version + 1, publishedAt: now };
};
