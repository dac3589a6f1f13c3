import { createHash, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { oslo } from '../shared/time/oslo.ts';
import { type Env, readEnv } from './env.ts';
import { type Log, openLog } from './log.ts';
import { openTable } from './store/client.ts';
import { openStore, type Store } from './store/store.ts';

/** All that a function depends on; wired to the real ones in one place, and to what a test wants in another. */
export type Deps = {
  env: Env;
  store: Store;
  log: Log;
  /** The instant now, ISO 8601 in UTC. */
  now: () => string;
  /** The day now in Oslo, `YYYY-MM-DD`. */
  today: () => string;
  newId: () => string;
  /** SHA-256, hexadecimal. */
  hash: (text: string) => string;
};

const systemClock = (): string => new Date().toISOString();

export const dayInOslo = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(oslo).toPlainDate().toString();

export const makeDeps = (
  source: Record<string, string | undefined>,
  { now = systemClock, newId = randomUUID }: { now?: () => string; newId?: () => string } = {},
): Deps => {
  const env = readEnv(source);
  return {
    env,
    store: openStore(openTable(env.TABLE_NAME), { now, newId }),
    log: openLog(env),
    now,
    today: () => dayInOslo(now()),
    newId,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
};
