import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  calendarReplyFunction,
  mailEventFunction,
  type ScheduledFunction,
  type StreamConsumer,
  scheduledFunctions,
  streamConsumers,
} from '../../functions/events.ts';
import type { Clock } from '../lambda/clock.ts';
import type { FunctionDeclaration } from '../lambda/environment.ts';
import { type LocalFunction, startFunction } from '../lambda/function.ts';
import { openLogFile } from './log-file.ts';

export type FunctionsHost = { variables: Record<string, string>; clock: Clock; logFolder: string };

export type Functions = {
  read: LocalFunction;
  write: LocalFunction;
  consumers: { declaration: StreamConsumer; run: LocalFunction }[];
  scheduled: { declaration: ScheduledFunction; run: LocalFunction }[];
  mailEvent: LocalFunction;
  calendarReply: LocalFunction;
  warm: () => Promise<void>;
  stop: () => Promise<void>;
};

const fromRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** How many requests each of the API's two functions works on at once; more wait, as under a reserved concurrency. */
const apiConcurrency = 4;

/** Timeout as in the stack. */
const apiFunction = (name: 'read' | 'write'): FunctionDeclaration => ({
  name,
  entry: fromRoot(`functions/api/${name}.ts`),
  timeoutSeconds: 15,
  memoryMb: 1024,
  concurrency: apiConcurrency,
});

const consumerFunction = (consumer: StreamConsumer): FunctionDeclaration => ({
  name: consumer.name,
  entry: fromRoot(consumer.entry),
  timeoutSeconds: consumer.timeoutSeconds,
  memoryMb: consumer.memoryMb,
  concurrency: Math.min(consumer.parallelizationFactor, availableParallelism()),
});

/** One at a time: what one has begun, the next leaves alone. */
const aloneFunction = (
  declared: ScheduledFunction | typeof mailEventFunction | typeof calendarReplyFunction,
): FunctionDeclaration => ({
  name: declared.name,
  entry: fromRoot(declared.entry),
  timeoutSeconds: declared.timeoutSeconds,
  memoryMb: declared.memoryMb,
  concurrency: 1,
});

/** Starts every function of the service, each with a log file of its own in the log folder. */
export const startFunctions = ({ variables, clock, logFolder }: FunctionsHost): Functions => {
  mkdirSync(logFolder, { recursive: true });
  const start = (declaration: FunctionDeclaration): LocalFunction => {
    const { name } = declaration;
    const log = openLogFile(name, join(logFolder, `${name}.log`), console.error);
    const started = startFunction(declaration, { variables, clock, log });
    return {
      ...started,
      stop: async () => {
        await started.stop();
        log.end();
      },
    };
  };
  const read = start(apiFunction('read'));
  const write = start(apiFunction('write'));
  const consumers = streamConsumers.map((declaration) => ({
    declaration,
    run: start(consumerFunction(declaration)),
  }));
  const scheduled = scheduledFunctions.map((declaration) => ({
    declaration,
    run: start(aloneFunction(declaration)),
  }));
  const mailEvent = start(aloneFunction(mailEventFunction));
  const calendarReply = start(aloneFunction(calendarReplyFunction));
  const background = [...consumers, ...scheduled].map(({ run }) => run);
  const all = [read, write, mailEvent, calendarReply, ...background];
  return {
    read,
    write,
    consumers,
    scheduled,
    mailEvent,
    calendarReply,
    warm: async () => void (await Promise.all(all.map((one) => one.warm()))),
    stop: async () => void (await Promise.all(all.map((one) => one.stop()))),
  };
};
