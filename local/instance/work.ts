import { join } from 'node:path';
import { allowances } from '../../shared/allowance.ts';
import { people } from '../demo/people.ts';
import type { Clock } from '../lambda/clock.ts';
import type { StreamStore } from '../streams/store.ts';
import { startConsumers } from './consumers.ts';
import type { Engines } from './engines.ts';
import { type Functions, startFunctions } from './functions.ts';
import { type Housekeeping, startHousekeeping } from './housekeeping.ts';
import type { Stops } from './stops.ts';
import { startTime, type Time } from './time.ts';
import { tableName, variablesOf } from './variables.ts';

export type Work = {
  functions: Functions;
  streamStore: StreamStore;
  sweep: Housekeeping['sweep'];
  tick: Time['tick'];
};

type Parts = {
  engines: Engines;
  pageUrl: string;
  dataFolder: string;
  clock: Clock;
  log: (line: string) => void;
  personRequestsPerMinute?: number | undefined;
};

const variablesFor = ({ engines, pageUrl, personRequestsPerMinute }: Parts): Record<string, string> =>
  variablesOf({
    pageUrl,
    dynamodbUrl: engines.table.endpoint,
    sesUrl: engines.ses.url,
    personRequestsPerMinute: personRequestsPerMinute ?? allowances.request.limit,
    firstModeratorSubject: people.find((person) => person.role === 'moderator')?.subject ?? '',
  });

/** Starts the functions, what drives them from the stream, and what keeps the table as DynamoDB would. */
export const startWork = async (parts: Parts, stops: Stops): Promise<Work> => {
  const { engines, dataFolder, clock, log } = parts;
  const { table: engine } = engines;
  const logFolder = join(dataFolder, 'logs');
  const functions = startFunctions({ variables: variablesFor(parts), clock, logFolder });
  stops.add(functions.stop);
  await functions.warm();
  const consumers = await startConsumers({ engine, tableName, functions, folder: dataFolder, clock, log });
  stops.add(consumers.stop);
  const housekeeping = startHousekeeping({
    client: engine.client,
    tableName,
    streamRecords: engine.streamRecords,
    streamStore: consumers.store,
    consumers: functions.consumers.map(({ declaration }) => declaration.name),
    clock,
    log,
  });
  stops.add(housekeeping.stop);
  const time = startTime(functions, log);
  stops.add(time.stop);
  return { functions, streamStore: consumers.store, sweep: housekeeping.sweep, tick: time.tick };
};
