import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../../local/engine/start.ts';
import { type ConsumerDeclaration, startConsumer } from '../../../local/streams/consumer.ts';
import { openStreamStore } from '../../../local/streams/store.ts';
import { openStream } from '../../../local/streams/stream.ts';
import { testEngine, testTable } from '../../support/engine.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { reporting } from '../../support/records.ts';

type Invoked = (records: DynamoDBRecord[]) => unknown;

const put = ({ client }: Engine, pk: string, version = 0, kind = 'task') => {
  const Item = { pk: { S: pk }, sk: { S: 'item' }, kind: { S: kind }, version: { N: String(version) } };
  return client.send(new PutItemCommand({ TableName: testTable, Item }));
};

const named = (record: DynamoDBRecord): string =>
  `${record.dynamodb?.Keys?.pk?.S}:${record.dynamodb?.NewImage?.version?.N}`;

const declaration: ConsumerDeclaration = {
  name: 'do-tasks',
  filter: { eventName: ['INSERT', 'MODIFY'], dynamodb: { NewImage: { kind: { S: ['task'] } } } },
  batchSize: 10,
  retries: 2,
  parallelizationFactor: 1,
};

/** An engine, and consumers of its stream that can be started and stopped over the same store. */
const prepared = async (declared: Partial<ConsumerDeclaration> = {}) => {
  const engine = await testEngine();
  const stream = await openStream(engine.client, testTable, engine.endpoint);
  const store = openStreamStore(`${temporaryFolder()}/streams.sqlite`);
  onTestFinished(() => {
    stream.close();
    store.close();
  });
  const start = (answer: Invoked) => {
    const batches: string[][] = [];
    const invoke = async (event: unknown) => {
      const { Records } = event as { Records: DynamoDBRecord[] };
      batches.push(Records.map(named));
      return answer(Records);
    };
    const host = { stream, store, now: Date.now, log: () => undefined, backoffMs: 1, idleMs: 5 };
    const consumer = startConsumer({ ...declaration, ...declared }, invoke, host);
    onTestFinished(consumer.stop);
    return { batches, got: () => batches.flat(), stop: consumer.stop };
  };
  return { engine, store, start };
};

const names = (count: number, prefix = 'task') => Array.from({ length: count }, (_, i) => `${prefix}-${i}:0`);
const putAll = async (engine: Engine, count: number, prefix = 'task') => {
  for (let i = 0; i < count; i++) await put(engine, `${prefix}-${i}`);
};

describe('a consumer of the stream', () => {
  test('gets what was written before it started too, in batches of its size and in order', async () => {
    const { engine, start } = await prepared();
    await putAll(engine, 25);
    const { batches, got } = start(() => undefined);
    await eventually('all 25 are delivered', () => got().length === 25);
    expect(got()).toEqual(names(25));
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
  });

  test('gets only what its filter lets through', async () => {
    const { engine, start } = await prepared();
    await put(engine, 'other', 0, 'profile');
    await put(engine, 'wanted');
    const { got } = start(() => undefined);
    await eventually('it has got something', () => got().length > 0);
    expect(got()).toEqual(['wanted:0']);
  });

  test('keeps each item’s order when it works on several batches at once', async () => {
    const { engine, start } = await prepared({ parallelizationFactor: 4, batchSize: 3 });
    for (let version = 0; version < 10; version++)
      for (const pk of ['a', 'b', 'c', 'd', 'e']) await put(engine, pk, version);
    let now = 0;
    let most = 0;
    const { got } = start(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now--;
    });
    await eventually('all 50 are delivered', () => got().length === 50);
    for (const pk of ['a', 'b', 'c', 'd', 'e'])
      expect(got().filter((name) => name.startsWith(pk))).toEqual(
        [...Array(10).keys()].map((v) => `${pk}:${v}`),
      );
    expect(most).toBeGreaterThan(1);
  });

  test('that cannot deal with one record gets the others, and the one ends among the dead letters with its keys', async () => {
    const { engine, store, start } = await prepared();
    await putAll(engine, 12);
    const { got } = start((records) => {
      if (records.some((record) => named(record) === 'task-4:0')) throw new Error('cannot');
    });
    await eventually('there is a dead letter', () => store.deadLetters().length > 0);
    await eventually('the last is delivered', () => got().includes('task-11:0'));
    expect(store.deadLetters()).toMatchObject([
      {
        consumer: 'do-tasks',
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        responseContext: { errorMessage: 'cannot' },
        keys: [{ pk: { S: 'task-4' }, sk: { S: 'item' } }],
      },
    ]);
  });
});

describe('nothing is lost', () => {
  test('when the service is stopped in the middle of a batch', async () => {
    const { engine, start } = await prepared();
    await putAll(engine, 30);
    const never = new Promise(() => undefined);
    const first = start((records) =>
      records.some((record) => named(record) === 'task-10:0') ? never : undefined,
    );
    await eventually('the second batch is begun', () => first.batches.length === 2);
    await first.stop();
    const second = start(() => undefined);
    await eventually('the rest is delivered', () => second.got().includes('task-29:0'));
    expect(second.got()).toEqual(names(30).slice(10));
  });

  test('when it was written while the service was down', async () => {
    const { engine, start } = await prepared();
    await putAll(engine, 3, 'before');
    const first = start(() => undefined);
    await eventually('what was there is delivered', () => first.got().length === 3);
    await first.stop();
    await putAll(engine, 3, 'meanwhile');
    const second = start(() => undefined);
    await eventually('the rest is delivered', () => second.got().length >= 3);
    expect(second.got()).toEqual(names(3, 'meanwhile'));
  });

  test('when it passes the tenth and the hundredth record, though "10" sorts before "9"', async () => {
    const { engine, start } = await prepared({ batchSize: 7 });
    await putAll(engine, 9);
    const first = start(() => undefined);
    await eventually('nine are delivered', () => first.got().length === 9);
    await first.stop();
    await putAll(engine, 100, 'later');
    const second = start(() => undefined);
    await eventually('a hundred more are delivered', () => second.got().length >= 100);
    expect(second.got()).toEqual(names(100, 'later'));
  });

  test('when the function fails for a while', async () => {
    const { engine, store, start } = await prepared({ retries: 10 });
    await putAll(engine, 5);
    let failures = 6;
    const { batches } = start((records) =>
      failures-- > 0 ? reporting(records.at(-1)!.dynamodb!.SequenceNumber!) : undefined,
    );
    await eventually('it has come through', () => failures < 0);
    expect(batches.flat()).toContain('task-4:0');
    expect(store.deadLetters()).toEqual([]);
  });
});
