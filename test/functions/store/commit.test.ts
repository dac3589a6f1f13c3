import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { create, put, remove, removeExisting, replace } from '../../../functions/store/change.ts';
import { claimNeed } from '../../../functions/store/claim-need.ts';
import { conflicts } from '../../../functions/store/nouns/bookkeeping.ts';
import { needs } from '../../../functions/store/nouns/needs.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { profiles } from '../../../functions/store/nouns/profiles.ts';
import { need, now, person, profile } from '../../support/nouns.ts';
import { testStore } from '../../support/store.ts';

const draft = profile('draft');
const submitted = profile('submitted', { version: 6 });
const kari = person();

describe('a change is stored whole or not at all', () => {
  test('and says which of its conditions failed', async () => {
    const { store } = await testStore();
    await store.commit([create(people, kari)]);
    const failure = await store.tryCommit([create(profiles, draft), create(people, kari, 'conflict')]);
    expect(failure).toEqual({ index: 1, code: 'conflict' });
    expect(await store.get(profiles, draft.profileId)).toBeUndefined();
  });

  test('with its audit entry and its tasks, each with an id and the time', async () => {
    const { store, table } = await testStore();
    await store.commit([
      create(profiles, draft),
      store.audit({ by: 'kari', action: 'create-profile', record: 'PROFILE#x', to: 'draft' }),
      store.task({ task: 'tell-profile-approved', profileId: draft.profileId }),
    ]);
    const { Item } = await table.documents.send(
      new GetCommand({ TableName: table.name, Key: { pk: 'OUTBOX#id-0002', sk: 'OUTBOX' } }),
    );
    expect(Item).toMatchObject({ kind: 'outbox', state: 'pending', createdAt: now, gsi1pk: 'OUTBOX#open' });
  });
});

describe('a record that is replaced', () => {
  test('is replaced as it was read', async () => {
    const { store } = await testStore();
    await store.commit([create(profiles, draft)]);
    await store.commit([replace(profiles, { from: draft, to: submitted })]);
    expect(await store.get(profiles, draft.profileId)).toEqual(submitted);
  });

  test('is told apart when it has gone, changed, or moved to another state', async () => {
    const { store } = await testStore();
    const change = [replace(profiles, { from: draft, to: submitted })];
    expect(await store.tryCommit(change)).toEqual({ index: 0, code: 'not-found' });
    await store.commit([create(profiles, { ...draft, version: 9 })]);
    expect(await store.tryCommit(change)).toEqual({ index: 0, code: 'stale-version' });
    await store.commit([put(profiles, profile('withdrawn', { version: 9 }))]);
    expect(await store.tryCommit(change)).toEqual({ index: 0, code: 'wrong-state' });
  });

  test('is replaced by one of twenty who try at once', async () => {
    const { store } = await testStore();
    await store.commit([create(profiles, draft)]);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => store.tryCommit([replace(profiles, { from: draft, to: submitted })])),
    );
    expect(outcomes.filter((failure) => failure === undefined)).toHaveLength(1);
    expect(new Set(outcomes.map((failure) => failure?.code))).toEqual(new Set([undefined, 'wrong-state']));
  });
});

describe('removing', () => {
  const conflict = { conflictId: 'a~b', one: 'a', other: 'b', reason: 'Samme eier.', by: 'mona', at: now };

  test('what must be there says so when it is not', async () => {
    const { store } = await testStore();
    expect(await store.tryCommit([removeExisting(conflicts, 'a~b')])).toMatchObject({ code: 'not-found' });
    await store.commit([create(conflicts, conflict)]);
    await store.commit([removeExisting(conflicts, 'a~b')]);
    expect(await store.get(conflicts, 'a~b')).toBeUndefined();
  });

  test('what may be there does no harm', async () => {
    const { store } = await testStore();
    expect(await store.tryCommit([remove(conflicts, 'a~b')])).toBeUndefined();
  });
});

describe('a need has one approved consortium', () => {
  const published = need('published');
  const claim = (consortiumId: string) => claimNeed(published, { consortiumId, now });

  test('whichever of many is approved first, whatever else changes of the need', async () => {
    const { store } = await testStore();
    await store.commit([create(needs, published)]);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.tryCommit([claim(`run-1.${index + 1}`)])),
    );
    expect(outcomes.filter((failure) => failure === undefined)).toHaveLength(1);
    const refused = outcomes.filter((failure) => failure !== undefined);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['another-consortium-approved']));
  });

  test('and none once it is closed, or gone', async () => {
    const { store } = await testStore();
    expect(await store.tryCommit([claim('run-1.1')])).toMatchObject({ code: 'not-found' });
    await store.commit([create(needs, need('closed'))]);
    expect(await store.tryCommit([claim('run-1.1')])).toMatchObject({ code: 'wrong-state' });
  });
});
