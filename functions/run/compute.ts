import { parseMarket } from '../../shared/matching/market.ts';
import { type FieldError, Refusal } from '../../shared/refusal.ts';
import { advanceRun, type Computing, failRun, takeRun } from '../../shared/run/decide.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import type { Deps } from '../deps.ts';
import { progressWriter } from '../progress-writer.ts';
import { replace } from '../store/change.ts';
import { runs } from '../store/nouns/needs.ts';
import { composeInThread } from './compose-thread.ts';
import { freeze, obstacles } from './freeze.ts';
import { storeResult } from './store-result.ts';

/** What one function has: milliseconds until it is stopped, and megabytes for composing. */
export type Limits = { milliseconds: number; memoryMb: number };

const fail = async (deps: Deps, run: Computing, errors: FieldError[]) => {
  await deps.store.commit([
    replace(runs, { from: run, to: failRun(run, errors, deps.now()) }),
    deps.store.audit({
      by: 'system',
      action: 'fail-run',
      record: `RUN#${run.runId}`,
      from: 'computing',
      to: 'failed',
      reason: errors.map(({ code }) => code).join(', '),
    }),
    deps.store.task({ task: 'tell-run-failed', runId: run.runId }),
  ]);
  deps.log('warn', 'run-failed', { runId: run.runId, codes: errors.map(({ code }) => code) });
};

const outOfMemory = (memoryMb: number): FieldError => ({
  path: '$',
  code: 'out-of-memory',
  message: `Composing this market takes more than ${memoryMb} MB`,
});

/** Writes progress in steps of a tenth. */
const progressOf = (deps: Deps, start: Computing) => {
  let told = 0;
  const writer = progressWriter<Computing, number>(start, async (from, progress) => {
    const to = advanceRun(from, progress);
    return (await deps.store.tryCommit([replace(runs, { from, to })])) ? undefined : to;
  });
  return {
    ...writer,
    tell: (progress: number) => {
      if (progress < told + 0.1) return;
      told = progress;
      writer.tell(Math.min(0.99, progress));
    },
  };
};

const composed = async (
  deps: Deps,
  run: Computing,
  { market, limits }: { market: FrozenMarket; limits: Limits },
) => {
  const parsed = parseMarket(market);
  if (!parsed.ok) return fail(deps, run, parsed.issues);
  const progress = progressOf(deps, run);
  const margin = Math.min(30_000, limits.milliseconds / 4);
  try {
    const { answer, reports } = await composeInThread({
      market: parsed.market,
      k: run.k,
      limitMs: limits.milliseconds - margin,
      memoryMb: limits.memoryMb,
      onProgress: progress.tell,
    });
    await storeResult(deps, { run: await progress.done(), market, answer, reports });
    const { milliseconds, optimal, consortia } = answer;
    deps.log('info', 'run-computed', {
      runId: run.runId,
      consortia: consortia.length,
      milliseconds,
      optimal,
    });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    await fail(deps, await progress.done(), [outOfMemory(limits.memoryMb)]);
  }
};

/**
 * Computes a run that was asked for, from freezing the market to the stored result. Does nothing for a run that has
 * ended, or that somebody else has taken over in the meantime; throws where a later attempt may succeed.
 */
export const computeRun = async (runId: string, deps: Deps, limits: Limits): Promise<void> => {
  const asked = await deps.store.get(runs, runId);
  if (asked?.state !== 'requested' && asked?.state !== 'computing') return;
  try {
    const taken = takeRun(asked, deps.now());
    await deps.store.commit([replace(runs, { from: asked, to: taken })]);
    const { run, market } = await freeze(deps, taken);
    const inTheWay = obstacles(market);
    if (inTheWay.length > 0) await fail(deps, run, inTheWay);
    else await composed(deps, run, { market, limits });
  } catch (error) {
    // Two writes at the same time say nothing of who has the run: the next attempt finds out.
    if (!(error instanceof Refusal) || error.code === 'conflict') throw error;
    deps.log('warn', 'run-left', { runId, reason: error.code });
  }
};
