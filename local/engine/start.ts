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

const waitUntilAnswers = async (client: DynamoDBClient, child: Child): Promise<void> => {
  let code: number | null | undefined;
  child.exited.then((exit) => {
    code = exit;
  });
  for (let attempt = 0; attempt < attempts && code === undefined; attempt++) {
    if (await answers(client)) return;
    await sleep(25);
  }
  throw new Error(`The DynamoDB engine did not start: ${child.output()}`);
};

const clientOf = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ ...localAws, endpoint, maxAttempts: 1 });

const startEmbedded = async ({ folder, port, tableName }: EngineSettings): Promise<Engine> => {
  const binary = engineBinary();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'table.sqlite');
  const chosen = await freePort(port, 'dynamodb');
  const endpoint = `http://${loopback}:${chosen}`;
  const child = startChild(binary, ['serve', '--port', String(chosen), '--db-path', file]);
  const client = clientOf(endpoint);
  try {
    await waitUntilAnswers(client, child);
    const streamRecords = openStreamRecords(file);
    await createTable(client, tableName);
    const stop = async () => {
      client.destroy();
      streamRecords.close();
      await child.stop();
    };
    return { endpoint, client, streamRecords, stop };
  } catch (error) {
    await child.stop();
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
