import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Answer } from '../../shared/matching/answer.ts';
import { compose } from '../../shared/matching/compose.ts';
import { fairnessOf } from '../../shared/matching/fairness.ts';
import type { Market } from '../../shared/matching/market.ts';
import { sensitivityOf } from '../../shared/matching/sensitivity.ts';
import type { RunReports } from '../../shared/run/reports.ts';

type Job = { job: 'compose'; market: Market; k: number; limitMs: number };
export type Composed = { answer: Answer; reports: RunReports };
type Told = { progress: number } | Composed;
export type ComposeRequest = Omit<Job, 'job'> & { memoryMb: number; onProgress: (progress: number) => void };

/** The part of the time that each report may take; the list itself has the rest. */
const reportsPart = 0.15;

const isJob = (data: unknown): data is Job => !isMainThread && (data as Job | null)?.job === 'compose';

const tell = (told: Told): void => parentPort?.postMessage(told);

/** How much of the gap between the best found and what could still be found has been closed, 0–1. */
const gapClosed = () => {
  let widest = 0;
  return ({ best, bound }: { best: number; bound: number }): number => {
    const gap = Math.max(0, bound - best);
    if (!Number.isFinite(gap)) return 0;
    widest = Math.max(widest, gap);
    return widest === 0 ? 1 : 1 - gap / widest;
  };
};

// This same file is the thread's: bundled for Lambda, it is the whole function's bundle.
if (isJob(workerData)) {
  const { market, k, limitMs } = workerData;
  const now = () => performance.now();
  const closed = gapClosed();
  const onProgress = (found: { best: number; bound: number }) => tell({ progress: closed(found) });
  const answer = compose(market, { k, limitMs: limitMs * (1 - 2 * reportsPart), now, onProgress });
  const limit = { limitMs: reportsPart * limitMs, now };
  const reports = { fairness: fairnessOf(market, answer, limit), sensitivity: sensitivityOf(market, limit) };
  tell({ answer, reports });
}

/**
 * Composes in a thread of its own, so that progress can be written while it works, and a market too large for the
 * memory ends the thread and not the function. Rejects with code `ERR_WORKER_OUT_OF_MEMORY` then.
 */
export const composeInThread = ({ memoryMb, onProgress, ...request }: ComposeRequest): Promise<Composed> =>
  new Promise((resolve, reject) => {
    const job: Job = { job: 'compose', ...request };
    const thread = new Worker(fileURLToPath(import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    thread.on('message', (told: Told) => ('answer' in told ? resolve(told) : onProgress(told.progress)));
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The composing thread ended with ${code}`)));
  });
