import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { allNouns } from '../../../functions/store/nouns.ts';
import { testStore } from '../../support/store.ts';
import { storedRecords } from '../../support/stored-by-0.1.0.ts';

const records = storedRecords();
const nouns = new Map(allNouns().map((noun) => [noun.kind, noun]));

/** The kinds of record that 0.1.0 knew. Later kinds have no record of it. */
const kindsOf010 = [
  ...['answer-given', 'appointment', 'audit', 'calendar-feed', 'chunk', 'conflict', 'consortium', 'delivery'],
  ...['diary', 'interest', 'invitation', 'mailbox', 'market-row', 'meeting', 'membership', 'need', 'outbox'],
  ...[
    'person',
    'plan',
    'presence',
    'profile',
    'replacement',
    'round',
    'round-message',
    'run',
    'saved-searches',
  ],
  ...['seat', 'secret', 'sign-up', 'taken-reply', 'term', 'used-link'],
];

describe('a record that 0.1.0 stored', () => {
  test('is kept here for every kind', () => {
    expect([...new Set(records.map(({ kind }) => kind))].sort()).toEqual(kindsOf010);
  });

  test.each(kindsOf010)('is read by this version: %s', (kind) => {
    const noun = nouns.get(kind)!;
    for (const item of records.filter((one) => one.kind === kind)) {
      const parsed = noun.schema.safeParse(item);
      expect({ item: `${item.pk} ${item.sk}`, error: parsed.error?.issues }).toEqual({
        item: `${item.pk} ${item.sk}`,
        error: undefined,
      });
      expect(noun.key(noun.idOf(parsed.data!))).toEqual({ pk: item.pk, sk: item.sk });
    }
  });

  test('is found under its key in the real engine', async () => {
    const { store, table } = await testStore();
    // Items are kept for some time only; the test reads them all as on the day when they were stored.
    for (const { expiresAt: _, ...Item } of records)
      await table.documents.send(new PutCommand({ TableName: table.name, Item }));
    for (const item of records) {
      const noun = nouns.get(item.kind)!;
      const id = noun.idOf(noun.schema.parse(item));
      expect(await store.get(noun, id), `${item.pk} ${item.sk}`).toBeDefined();
    }
  });
});
