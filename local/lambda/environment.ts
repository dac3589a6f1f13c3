import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { Clock } from './clock.ts';
import { type Answer, FunctionError, type Invocation, type WorkerData } from './messages.ts';

export type FunctionDeclaration = {
  name: string;
  /** The module that exports `handler`. */
  entry: URL;
  timeoutSeconds: number;
  memoryMb: number;
  /** How many events may be worked on at once, each in an environment of its own. */
  concurrency: number;
};

export type Host = { variables: Record<string, string>; clock: Clock; log: Writable };

/** One execution environment: takes one event at a time, and is of no more use once it has failed. */
export type Environment = {
  ready: Promise<void>;
  isAlive: () => boolean;
  /** The handler's answer as it comes out of JSON. Throws `FunctionError`. */
  invoke: (event: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
};

type Settled = PromiseWithResolvers<string | undefined>;

const startWorker = (declaration: FunctionDeclaration, host: Host): Worker => {
  const { name: functionName, entry, memoryMb } = declaration;
  const data: WorkerData = { entry: entry.href, functionName, memoryMb, clock: host.clock.shared };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: data,
    env: { ...host.variables, AWS_LAMBDA_FUNCTION_NAME: functionName },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  worker.stdout.pipe(host.log, { end: false });
  worker.stderr.pipe(host.log, { end: false });
  return worker;
};

/** What the worker says, as promises: that it is ready, and the outcome of the event that it has. */
const follow = (worker: Worker, name: string) => {
  const ready = Promise.withResolvers<void>();
  const pending = new Map<string, Settled>();
  let alive = true;
  const end = (error: FunctionError) => {
    alive = false;
    ready.reject(error);
    for (const settled of pending.values()) settled.reject(error);
    pending.clear();
  };
  worker.on('message', (answer: Answer) => {
    if (answer.type === 'ready') return ready.resolve();
    const settled = pending.get(answer.requestId);
    pending.delete(answer.requestId);
    if (answer.type === 'result') settled?.resolve(answer.result);
    else settled?.reject(new FunctionError(answer.errorType, answer.errorMessage));
  });
  worker.on('error', (error: Error) =>
    end(new FunctionError('Runtime.ExitError', `${name}: ${error.message}`)),
  );
  worker.on('exit', () => end(new FunctionError('Runtime.ExitError', `${name} ended`)));
  ready.promise.catch(() => undefined);
  return { ready: ready.promise, pending, isAlive: () => alive, end };
};

/** Starts an environment; the module is loaded at once, as at a cold start. */
export const startEnvironment = (declaration: FunctionDeclaration, host: Host): Environment => {
  const worker = startWorker(declaration, host);
  const { ready, pending, isAlive, end } = follow(worker, declaration.name);
  const milliseconds = declaration.timeoutSeconds * 1000;

  const invoke = async (event: unknown): Promise<unknown> => {
    await ready;
    const requestId = randomUUID();
    const settled: Settled = Promise.withResolvers();
    pending.set(requestId, settled);
    const timer = setTimeout(() => {
      end(
        new FunctionError(
          'Sandbox.Timedout',
          `${declaration.name} ran out of its ${declaration.timeoutSeconds} seconds`,
        ),
      );
      void worker.terminate();
    }, milliseconds);
    const invocation: Invocation = {
      requestId,
      event: JSON.stringify(event),
      deadline: Date.now() + milliseconds,
    };
    worker.postMessage(invocation);
    try {
      const result = await settled.promise;
      return result === undefined ? undefined : JSON.parse(result);
    } finally {
      clearTimeout(timer);
    }
  };

  return { ready, isAlive, invoke, stop: async () => void (await worker.terminate()) };
};
