import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/store/client.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import type { Engine } from '../../local/engine/start.ts';
import { testEngine, testTable } from './engine.ts';
import { now } from './nouns.ts';

export const tableOn = ({ client }: Engine): Table => ({
  name: testTable,
  documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
});

export type TestStore = {
  store: Store;
  table: Table;
  engine: Engine;
  clock: { now: string };
};

/** The store over a real engine of the test's own. Time stands still until the test sets it. */
export const testStore = async (): Promise<TestStore> => {
  const engine = await testEngine();
  const table = tableOn(engine);
  const clock = { now };
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(4, '0')}`;
  return { engine, table, clock, store: openStore(table, { now: () => clock.now, newId }) };
};
