import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Schedule, ScheduleProblem } from '../../shared/schedule/problem.ts';
import { schedule } from '../../shared/schedule/schedule.ts';
import { openSolver } from './solver.ts';

type Job = { job: 'schedule'; problem: ScheduleProblem; limitMs: number };
type Found = { value: number; bound: number };
type Told = { found: Found } | { answer: Schedule };

const isJob = (data: unknown): data is Job => !isMainThread && (data as Job | null)?.job === 'schedule';

const tell = (told: Told): void => parentPort?.postMessage(told);

// This same file is the thread's: bundled for Lambda, it is the whole function's bundle.
if (isJob(workerData)) {
  const { problem, limitMs } = workerData;
  const solve = await openSolver();
  const onProgress = (found: Found) => tell({ found });
  tell({ answer: schedule(problem, { solve, limitMs, now: () => performance.now(), onProgress }) });
}

/** Schedules in a thread of its own, so that progress can be written while it works. */
export const scheduleInThread = (
  problem: ScheduleProblem,
  { limitMs, onProgress }: { limitMs: number; onProgress: (found: Found) => void },
): Promise<Schedule> =>
  new Promise((resolve, reject) => {
    const job: Job = { job: 'schedule', problem, limitMs };
    const thread = new Worker(fileURLToPath(import.meta.url), { workerData: job });
    thread.on('message', (told: Told) => ('answer' in told ? resolve(told.answer) : onProgress(told.found)));
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`The scheduling thread ended with ${code}`)));
  });
