import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openTable } from '../functions/store/client.ts';
import { replayOpen } from '../functions/store/replay.ts';
import { openStore } from '../functions/store/store.ts';
import { command } from './command.ts';
import { localAws } from './engine/credentials.ts';
import { tableName } from './instance/variables.ts';
import { loopback } from './listen.ts';
import { readSettings } from './settings.ts';
import { openStreamStore } from './streams/store.ts';

/** The table of the running local service, through the SDK's own settings. */
const localTable = (port: number): string => {
  process.env.AWS_ENDPOINT_URL_DYNAMODB ??= `http://${loopback}:${port}`;
  process.env.AWS_REGION ??= localAws.region;
  process.env.AWS_ACCESS_KEY_ID ??= localAws.credentials.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY ??= localAws.credentials.secretAccessKey;
  return tableName;
};

/** Dead letters only tell that something was given up; the table says what, and it has just been put on the stream. */
const forgetLetters = (dataFolder: string): number => {
  const store = openStreamStore(join(dataFolder, 'streams.sqlite'));
  const letters = store.deadLetters();
  for (const { id } of letters) store.forget(id);
  store.close();
  return letters.length;
};

/**
 * `npm run replay`: puts everything that has not come through on the stream again: of the running local service, or of
 * the table named by TABLE_NAME, with the AWS credentials of the environment.
 */
await command(async () => {
  const { ports, dataFolder } = readSettings(process.env);
  const named = process.env.TABLE_NAME;
  const table = openTable(named ?? localTable(ports.dynamodb));
  const store = openStore(table, { now: () => new Date().toISOString(), newId: randomUUID });
  const { tasks, runs, replacements } = await replayOpen(store);
  const letters = named ? 0 : forgetLetters(dataFolder);
  console.log(
    `Replayed ${tasks} tasks, ${runs} runs and ${replacements} searches${named ? '' : `; ${letters} dead letters forgotten`}.`,
  );
});
