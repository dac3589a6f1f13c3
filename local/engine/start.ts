import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { freePort, loopback } from '../listen.ts';
import { SettingError } from '../settings.ts';
import { engineBinary } from './binary.ts';
import { type Child, startChild } from './child.ts';
import { createTable } from './create-table.ts';
import { localAws } from './credentials.ts';
import { openStreamRecords, type StreamRecords } from './stream-records.ts';

export type EngineSettings = {
  folder: string;
  port: number;
  tableName: string;
  /** A DynamoDB-compatible endpoint to use in place of the embedded engine. */
  endpoint?: string;
};

export type Engine = {
  endpoint: string;
  client: DynamoDBClient;
  /** Only the embedded engine has to be helped with its stream. */
  streamRecords: StreamRecords | undefined;
  stop: () => Promise<void>;
};

const attempts = 200;

const answers = async (client: DynamoDBClient): Promise<boolean> =>
  client.send(new ListTablesCommand({ Limit: 1 })).then(
    () => true,
    () => false,
  );

const waitUntilAnswers = async (client: DynamoDBClient, child: Child): Promise<true> => {
  let code: number | null | undefined;
  child.exited.then((exit) => {
    code = exit;
  });
  for (let attempt = 0; attempt < attempts && code === undefined; attempt++) {
    if (await answers(client)) return true;
    await sleep(25);
  }
  throw new Error(`The DynamoDB engine did not start: ${child.output()}`);
};

const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ ...localAws, endpoint, maxAttempts: 1 });

/** How often an engine that dies at once is started again before the service gives up on it. */
const restarts = 5;

type Serving = { start: () => Child; client: DynamoDBClient };

/** Keeps the engine alive: one that ends by itself is started again on the same port and the same file. */
const keepAlive = ({ start, client }: Serving): { first: Child; stop: () => Promise<void> } => {
  let stopping = false;
  let current = start();
  const first = current;
  const watch = async (child: Child, left: number): Promise<void> => {
    const began = Date.now();
    await child.exited;
    if (stopping || left === 0) return;
    console.error('The DynamoDB engine ended and is started again.');
    await sleep(100 * (restarts - left + 1));
    if (stopping) return;
    current = start();
    const answering = await waitUntilAnswers(client, current).catch(() => undefined);
    // One that has served for a minute may be started again as often as the first.
    const lasted = answering !== undefined || Date.now() - began > 60_000;
    return watch(current, lasted ? restarts : left - 1);
  };
  void watch(first, restarts);
  return {
    first,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
};

const startEmbedded = async ({ folder, port, tableName }: EngineSettings): Promise<Engine> => {
  const binary = engineBinary();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'table.sqlite');
  const chosen = await freePort(port, 'dynamodb');
  const endpoint = `http://${loopback}:${chosen}`;
  const client = clientOf(endpoint);
  const start = () => startChild(binary, ['serve', '--port', String(chosen), '--db-path', file]);
  const engine = keepAlive({ start, client });
  try {
    await waitUntilAnswers(client, engine.first);
    const streamRecords = openStreamRecords(file);
    await createTable(client, tableName);
    const stop = async () => {
      client.destroy();
      streamRecords.close();
      await engine.stop();
    };
    return { endpoint, client, streamRecords, stop };
  } catch (error) {
    await engine.stop();
    throw error;
  }
};

const connectTo = async (endpoint: string, tableName: string): Promise<Engine> => {
  const client = clientOf(endpoint);
  if (!(await answers(client)))
    throw new SettingError(`Nothing that speaks DynamoDB answers at DYNAMODB_ENDPOINT (${endpoint}).`);
  await createTable(client, tableName);
  return { endpoint, client, streamRecords: undefined, stop: async () => client.destroy() };
};

/** Starts the engine, or uses the endpoint that is set, and makes sure that the table is there. */
export const startEngine = (settings: EngineSettings): Promise<Engine> =>
  settings.endpoint === undefined
    ? startEmbedded(settings)
    : connectTo(settings.endpoint, settings.tableName);
