import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expireItems } from '../../../local/engine/expire.ts';
import type { Engine } from '../../../local/engine/start.ts';
import { openStream } from '../../../local/streams/stream.ts';
import { testEngine, testTable } from '../../support/engine.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/folder.ts';

const key = (pk: string) => ({ pk: { S: pk }, sk: { S: 'item' } });

const put = ({ client }: Engine, pk: string, more: Record<string, { S: string } | { N: string }> = {}) =>
  client.send(new PutItemCommand({ TableName: testTable, Item: { ...key(pk), ...more } }));

const get = async ({ client }: Engine, pk: string) =>
  (await client.send(new GetItemCommand({ TableName: testTable, Key: key(pk), ConsistentRead: true }))).Item;

const streamOf = async (engine: Engine) => {
  const stream = await openStream(engine.client, testTable, engine.endpoint);
  onTestFinished(stream.close);
  const shard = (await stream.shards())[0]!.ShardId!;
  const recordsAfter = async (sequence?: bigint) =>
    (await stream.read((await stream.iterator(shard, sequence))!)).records;
  return { recordsAfter };
};

describe('the engine keeps what the service builds on', () => {
  test('a condition that does not hold gives the item as it is', async () => {
    const engine = await testEngine();
    await put(engine, 'a', { state: { S: 'approved' } });
    const write = new PutItemCommand({
      TableName: testTable,
      Item: key('a'),
      ConditionExpression: '#state = :draft',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':draft': { S: 'draft' } },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    await expect(engine.client.send(write)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { state: { S: 'approved' } },
    });
  });

  test('a transaction is written whole or not at all, and says which part failed', async () => {
    const engine = await testEngine();
    await put(engine, 'taken');
    const onlyNew = (pk: string) => ({
      Put: { TableName: testTable, Item: key(pk), ConditionExpression: 'attribute_not_exists(pk)' },
    });
    const write = new TransactWriteItemsCommand({ TransactItems: [onlyNew('free'), onlyNew('taken')] });
    const error = await engine.client.send(write).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransactionCanceledException);
    const { CancellationReasons } = error as TransactionCanceledException;
    expect(CancellationReasons?.map(({ Code }) => Code)).toEqual(['None', 'ConditionalCheckFailed']);
    expect(await get(engine, 'free')).toBeUndefined();
  });

  test('of fifty who create the same item at once, one does', async () => {
    const engine = await testEngine();
    const create = () =>
      engine.client.send(
        new PutItemCommand({
          TableName: testTable,
          Item: key('one'),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, create));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('the indexes of the table can be queried', async () => {
    const engine = await testEngine();
    await put(engine, 'b', { gsi1pk: { S: 'needs' }, gsi1sk: { S: '2' } });
    await put(engine, 'a', { gsi1pk: { S: 'needs' }, gsi1sk: { S: '1' } });
    const query = new QueryCommand({
      TableName: testTable,
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :needs',
      ExpressionAttributeValues: { ':needs': { S: 'needs' } },
    });
    const found = await engine.client.send(query);
    expect(found.Items?.map((item) => item.pk?.S)).toEqual(['a', 'b']);
  });

  test('what was written is there after a restart', async () => {
    const folder = temporaryFolder();
    const first = await testEngine(folder);
    await put(first, 'kept');
    await first.stop();
    const second = await testEngine(folder);
    expect(await get(second, 'kept')).toBeDefined();
  });
});

describe('the stream of the table', () => {
  test('tells every change in order, with the item before and after', async () => {
    const engine = await testEngine();
    for (let i = 0; i < 12; i++) await put(engine, 'a', { n: { N: String(i) } });
    const { recordsAfter } = await streamOf(engine);
    const records = await recordsAfter();
    expect(records.map((record) => record.dynamodb?.NewImage?.n?.N)).toEqual(
      [...Array(12).keys()].map(String),
    );
    expect(records[11]?.dynamodb?.OldImage?.n?.N).toBe('10');
    expect(records[0]?.eventName).toBe('INSERT');
  });

  test('is trimmed of what is a day old and read, and goes on counting from where it was', async () => {
    const engine = await testEngine();
    for (let i = 0; i < 5; i++) await put(engine, `item-${i}`);
    const { recordsAfter } = await streamOf(engine);
    const inTwoDays = Date.now() / 1000 + 2 * 86_400;
    expect(engine.streamRecords?.trim({ epochSeconds: Date.now() / 1000, readTo: 5n })).toBe(0);
    expect(engine.streamRecords?.trim({ epochSeconds: inTwoDays, readTo: 2n })).toBe(2);
    expect(engine.streamRecords?.trim({ epochSeconds: inTwoDays, readTo: 5n })).toBe(2);
    await put(engine, 'next');
    const records = await recordsAfter(5n);
    expect(records.map((record) => record.dynamodb?.SequenceNumber)).toEqual(['6']);
  });
});

describe('time to live', () => {
  test('only items whose time is past are deleted', async () => {
    const engine = await testEngine();
    await put(engine, 'past', { expiresAt: { N: '999' } });
    await put(engine, 'future', { expiresAt: { N: '2000' } });
    await put(engine, 'forever');
    expect(await expireItems(engine.client, testTable, 1000)).toBe(1);
    expect(await get(engine, 'past')).toBeUndefined();
    expect(await get(engine, 'future')).toBeDefined();
    expect(await get(engine, 'forever')).toBeDefined();
  });
});

describe('the engine’s process', () => {
  test('does not outlive the service, even when that is killed outright', async () => {
    const folder = temporaryFolder();
    const script = new URL('../../support/run-engine.ts', import.meta.url).pathname;
    const parent = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const endpoint = said.toString().trim();
    expect((await fetch(endpoint)).ok).toBe(true);
    expect(existsSync(`${folder}/table.sqlite`)).toBe(true);
    parent.kill('SIGKILL');
    await eventually('nothing answers at the engine’s address', () =>
      fetch(endpoint).then(
        () => false,
        () => true,
      ),
    );
  });
});

describe('an engine that is killed', () => {
  test('is started again on the same port, with all that it had stored', async () => {
    const engine = await testEngine();
    await put(engine, 'kept');
    const { port } = new URL(engine.endpoint);
    const killing = spawn('pkill', ['-9', '-f', `serve --port ${port} `]);
    expect(await once(killing, 'exit')).toEqual([0, null]);
    await eventually('it answers again', () =>
      get(engine, 'kept').then(
        (item) => item !== undefined,
        () => false,
      ),
    );
    await put(engine, 'later');
    expect(await get(engine, 'later')).toBeDefined();
  });
});
