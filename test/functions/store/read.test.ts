import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { create, createAnew, put } from '../../../functions/store/change.ts';
import { answersGiven, outbox } from '../../../functions/store/nouns/bookkeeping.ts';
import { consortia } from '../../../functions/store/nouns/consortia.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import type { Store } from '../../../functions/store/store.ts';
import type { Person } from '../../../shared/person/person.ts';
import { consortium, iKan, now, person } from '../../support/nouns.ts';
import { type TestStore, testStore } from '../../support/store.ts';

const colleagues = (count: number, changes: Partial<Person> = {}): Person[] =>
  Array.from({ length: count }, (_, index) =>
    person({ personId: `p${String(index).padStart(3, '0')}`, ...changes }),
  );
const addAll = async (store: Store, list: readonly Person[]) => {
  for (const one of list) await store.commit([create(people, one)]);
};
const mine = { index: 'gsi2', partition: `PEOPLE#${iKan.number}`, startsWith: 'provider#' } as const;
const encode = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');

describe('a list is read page by page', () => {
  test('without losing or repeating anybody, whatever the size of a page', async () => {
    const { store } = await testStore();
    await addAll(store, colleagues(7));
    for (const limit of [1, 2, 3, 7, 100]) {
      const read: string[] = [];
      let cursor: string | undefined;
      do {
        const { items, next } = await store.page(people, { list: mine, page: { limit, cursor } });
        read.push(...items.map(({ personId }) => personId));
        cursor = next;
      } while (cursor !== undefined);
      expect(read).toEqual(colleagues(7).map(({ personId }) => personId));
    }
  });

  test('newest first where it is asked for, and only what begins as asked', async () => {
    const { store } = await testStore();
    await addAll(store, [...colleagues(2), person({ personId: 'i1', role: 'investor' })]);
    const { items } = await store.page(people, { list: { ...mine, descending: true }, page: { limit: 9 } });
    expect(items.map(({ personId }) => personId)).toEqual(['p001', 'p000']);
  });

  test('all of it, over DynamoDB’s own pages of a megabyte', async () => {
    const { store } = await testStore();
    await addAll(store, colleagues(8, { name: 'x'.repeat(120) }));
    expect(await store.all(people, mine)).toHaveLength(8);
  });
});

describe('a cursor', () => {
  const key = { pk: 'PERSON#p000', sk: 'PERSON', gsi2pk: `PEOPLE#${iKan.number}`, gsi2sk: 'provider#p000' };
  const page = ({ store }: TestStore, cursor: string) =>
    store.page(people, { list: mine, page: { limit: 1, cursor } });

  test('of the list itself goes on where it says', async () => {
    const given = await testStore();
    await addAll(given.store, colleagues(2));
    expect((await page(given, encode(key))).items.map(({ personId }) => personId)).toEqual(['p001']);
  });

  test.each<[string, unknown]>([
    ['that is not one', 'hei'],
    ['of another organisation', { ...key, gsi2pk: 'PEOPLE#889640782' }],
    ['outside what the list begins with', { ...key, gsi2sk: 'investor#i1' }],
    ['of another index', { pk: key.pk, sk: key.sk, gsi1pk: 'QUEUE', gsi1sk: 'x' }],
    ['of the table', { pk: key.gsi2pk, sk: key.gsi2sk }],
    ['with a part missing', { ...key, sk: undefined }],
    ['with a part too many', { ...key, more: 'x' }],
    ['with an empty part', { ...key, pk: '' }],
    ['with a part that is too long for a key', { ...key, pk: 'æ'.repeat(600) }],
    ['with something that is not text', { ...key, sk: { $gt: '' } }],
    ['that is nothing', null],
    ['that is a list', [1, 2]],
  ])('%s is refused, and opens nothing', async (_, forged) => {
    const given = await testStore();
    const cursor = typeof forged === 'string' ? forged : encode(forged);
    await expect(page(given, cursor)).rejects.toMatchObject({ code: 'bad-cursor' });
  });
});

describe('what has expired', () => {
  const answer = { onceId: 'once', requestHash: 'h', status: 201, body: '{}', at: now };
  const later = { nowSeconds: Date.parse('2026-11-24T12:00:00Z') / 1000, refusal: 'conflict' } as const;

  test('is not read any more, though nothing has deleted it', async () => {
    const given = await testStore();
    const { store, clock } = given;
    await store.commit([create(answersGiven, answer)]);
    clock.now = '2026-11-23T11:59:59.000Z';
    expect(await store.get(answersGiven, 'once')).toEqual(answer);
    clock.now = '2026-11-23T12:00:00.000Z';
    expect(await store.get(answersGiven, 'once')).toBeUndefined();
    expect(await store.getAll(answersGiven, ['once'])).toEqual([]);
    expect(await store.all(answersGiven, { partition: 'ONCE#once' })).toEqual([]);
    expect((await store.pageOfItems({ partition: 'ONCE#once' }, { limit: 5 })).items).toEqual([]);
  });

  test('does not stand in the way of a new one', async () => {
    const { store, clock } = await testStore();
    await store.commit([create(answersGiven, answer)]);
    const again = { ...answer, at: '2026-11-24T12:00:00.000Z', body: '{"new":true}' };
    const early = { nowSeconds: Date.parse(now) / 1000, refusal: 'conflict' } as const;
    expect(await store.tryCommit([createAnew(answersGiven, again, early)])).toMatchObject({
      code: 'conflict',
    });
    clock.now = again.at;
    await store.commit([createAnew(answersGiven, again, later)]);
    expect(await store.get(answersGiven, 'once')).toEqual(again);
  });

  test('is an outbox entry ninety days after it is done, and never one that is open', async () => {
    const { store, clock } = await testStore();
    const entry = {
      outboxId: 'o1',
      task: { task: 'tell-run-ready', runId: 'r' },
      state: 'pending',
      createdAt: now,
      replays: 0,
    } as const;
    await store.commit([
      put(outbox, entry),
      put(outbox, { ...entry, outboxId: 'o2', state: 'done', doneAt: now }),
    ]);
    clock.now = '2036-01-01T00:00:00.000Z';
    expect(await store.get(outbox, 'o1')).toEqual(entry);
    expect(await store.get(outbox, 'o2')).toBeUndefined();
    expect(await store.all(outbox, { index: 'gsi1', partition: 'OUTBOX#open' })).toEqual([entry]);
  });
});

describe('reading by id', () => {
  test('gives records in the order asked for, without those that are not there', async () => {
    const { store } = await testStore();
    await addAll(store, colleagues(120));
    const ids = colleagues(120).map(({ personId }) => personId);
    const asked = [...ids.toReversed(), 'nobody', 'p000'];
    const found = await store.getAll(people, asked);
    expect(found.map(({ personId }) => personId)).toEqual([...ids.toReversed(), 'p000']);
  });

  test('knows a consortium by one name only', async () => {
    const { store } = await testStore();
    await store.commit([create(consortia, consortium('candidate'))]);
    expect(await store.get(consortia, 'run-1.1')).toMatchObject({ rank: 1 });
    for (const alias of ['run-1.01', 'run-1.1e0', 'run-1. 1', 'run-1.0x1', 'run-1.', 'run-1', '1'])
      expect(await store.get(consortia, alias)).toBeUndefined();
  });

  test('gives a record without what the table holds beside it', async () => {
    const { store, table } = await testStore();
    await store.commit([create(people, person())]);
    const item = { pk: 'PERSON#kari', sk: 'PERSON', ...person(), secret: 'x' };
    await table.documents.send(new PutCommand({ TableName: table.name, Item: item }));
    expect(await store.get(people, 'kari')).toEqual(person());
  });

  test('stops at a record that is not what it should be', async () => {
    const { store, table } = await testStore();
    const item = { pk: 'PERSON#kari', sk: 'PERSON', ...person(), role: 'king' };
    await table.documents.send(new PutCommand({ TableName: table.name, Item: item }));
    await expect(store.get(people, 'kari')).rejects.toMatchObject({ name: 'ZodError' });
  });
});
