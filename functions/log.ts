import { Logger } from '@aws-lambda-powertools/logger';
import type { Env } from './env.ts';

/**
 * The catalogue of what is logged. Only ids, codes and counts: never a name, an address, a reason or a token. `requestId` is
 * the gateway's, as in its access log.
 */
type Entries = {
  'request-refused': { route: string; code: string; requestId: string };
  'request-not-counted': { error: string };
  'request-failed': { route: string; requestId: string; error: string; stack?: string | undefined };
  'response-undeclared': { route: string; paths: string[] };
  'task-done': { outboxId: string; task: string };
  'task-given-up': { outboxId: string; task: string; failure: string };
  'task-failed': { outboxId: string; task: string; failure: string };
  'run-computed': { runId: string; consortia: number; milliseconds: number; optimal: boolean };
  'run-failed': { runId: string; codes: string[] };
  'mail-event': { outboxId: string; type: string };
  'reply-read': { messageId: string; outcome: string };
  'tick-left': { reason: string };
  'round-planned': { roundId: string; placed: number; unplaced: number; optimal: boolean };
  'run-left': { runId: string; reason: string };
};
export type LogEntry = keyof Entries;
export type Log = <Name extends LogEntry>(
  level: 'info' | 'warn' | 'error',
  name: Name,
  facts: Entries[Name],
) => void;

export const openLog = (env: Pick<Env, 'LOG_LEVEL' | 'STAGE'>): Log => {
  const logger = new Logger({
    serviceName: 'trepart',
    logLevel: env.LOG_LEVEL,
    persistentKeys: { stage: env.STAGE },
  });
  return (level, name, facts) => logger[level](name, { facts });
};
