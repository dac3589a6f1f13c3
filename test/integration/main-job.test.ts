import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { toItem } from '../../functions/store/noun.ts';
import { profiles } from '../../functions/store/nouns/profiles.ts';
import { mainJob } from '../../local/demo/main-job.ts';
import { parties } from '../../local/demo/market.ts';
import { people } from '../../local/demo/people.ts';
import { startEngine } from '../../local/engine/start.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { sides } from '../../shared/person/role.ts';
import { problemIn } from '../support/problem.ts';
import { firstModerator, ownService } from '../support/service.ts';

const service = ownService();
const moderator = () => service().as(firstModerator);
let consortia: ConsortiumView[];

beforeAll(async () => {
  ({ consortia } = await mainJob(service().instance, () => undefined));
});

describe('the functions’ logs after the whole main job', () => {
  const logs = () => {
    const folder = join(service().instance.dataFolder, 'logs');
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
  };

  test('tell what was done', () => {
    expect(logs()).toContain('task-done');
    expect(logs()).toContain('run-computed');
  });

  test('hold nobody’s name or address', () => {
    const text = logs();
    const personal = people.flatMap(({ name, email, subject }) => [name, email, subject]);
    expect(personal.filter((datum) => text.includes(datum))).toEqual([]);
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
  });

  test('hold no organisation, no reason and no secret', async () => {
    const text = logs();
    expect(parties.filter(({ content }) => text.includes(content.name))).toEqual([]);
    expect(text).not.toContain('Dekker alle delelementer');
    expect(text).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
    expect(text).not.toMatch(/bearer|authorization|idempotency|secret/i);
  });
});

/** Follows the cursors to the end. */
const readAll = async <T>(
  page: (cursor: string | undefined) => Promise<{ body: Page<T> }>,
): Promise<T[][]> => {
  const pages: T[][] = [];
  let cursor: string | undefined;
  do {
    const { body } = await page(cursor);
    pages.push(body.items);
    cursor = body.next;
  } while (cursor !== undefined);
  return pages;
};
type Page<T> = { items: T[]; next?: string | undefined };

describe('a list', () => {
  const list = (limit: number) =>
    readAll((cursor) =>
      moderator().listProfiles({
        query: { side: 'provider', state: 'active', limit, ...(cursor ? { cursor } : {}) },
      }),
    );

  test.each([1, 7, 24, 100])('is read whole in pages of %i, nobody lost and nobody twice', async (limit) => {
    const pages = await list(limit);
    const ids = pages.flat().map(({ profile }) => profile.profileId);
    expect(ids).toHaveLength(24);
    expect(new Set(ids).size).toBe(24);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(limit);
  });

  test('that is sorted is read whole too, in its order', async () => {
    const { runId } = consortia[0]!;
    const pages = await readAll((cursor) =>
      moderator().listConsortia({
        query: { runId, sort: 'lossProbability', limit: 3, ...(cursor ? { cursor } : {}) },
      }),
    );
    expect(pages.map((page) => page.length)).toEqual([3, 3, 3, 1]);
    const ids = pages.flat().map(({ consortiumId }) => consortiumId);
    expect(ids.toSorted()).toEqual(consortia.map(({ consortiumId }) => consortiumId).toSorted());
  });

  test('takes no cursor of another list, nor one that is made up', async () => {
    const foreign = (
      await moderator().listProfiles({ query: { side: 'employer', state: 'active', limit: 1 } })
    ).body.next!;
    const forged = Buffer.from('{"pk":"x","sk":"y","gsi2pk":"PROFILES#provider#active","gsi2sk":""}');
    for (const cursor of [foreign, 'hei', forged.toString('base64url')]) {
      const call = moderator().listProfiles({ query: { side: 'provider', state: 'active', cursor } });
      expect(await problemIn(call)).toMatchObject({ status: 400, code: 'bad-cursor' });
    }
    const sorted = moderator().listConsortia({ query: { runId: consortia[0]!.runId, cursor: foreign } });
    expect(await problemIn(sorted)).toMatchObject({ code: 'bad-cursor' });
  });

  test('of the audit log tells of every step, newest first', async () => {
    const pages = await readAll((cursor) =>
      moderator().listAudit({ query: { limit: 100, ...(cursor ? { cursor } : {}) } }),
    );
    const entries = pages.flat();
    const times = entries.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    const count = (name: string) => entries.filter(({ action }) => action === name).length;
    expect(count('approve-profile')).toBe(44);
    expect(count('approve-consortium')).toBe(1);
    expect(count('answer-invitation')).toBe(consortia[0]!.parties.length);
  });
});

describe('what is not declared', () => {
  test('is not told, even if it lies in the table', async () => {
    const { instance, as } = service();
    const engine = await startEngine({
      folder: '',
      port: 0,
      tableName: instance.tableName,
      endpoint: instance.dynamodbUrl,
    });
    const username = parties[0]!.id;
    const { subject } = people.find((one) => one.username === username)!;
    const { profile } = (await as(subject).getMyProfile({})).body;
    const item = { ...toItem(profiles, profile), internalNote: 'hemmelig' };
    const Item = marshall(item, { removeUndefinedValues: true });
    await engine.client.send(new PutItemCommand({ TableName: instance.tableName, Item }));
    await engine.stop();
    const shown = await service().send('GET', '/me/profile', { subject });
    expect(shown.status).toBe(200);
    expect(shown.text).not.toMatch(/hemmelig|gsi1|gsi2|"pk"|"kind":"profile"/);
  });

  test('is not told of a need to the public: who recommended, which version, what is stale', async () => {
    const { json, text } = await service().send('GET', '/needs');
    expect(json.items).toHaveLength(1);
    expect(Object.keys(json.items[0]).toSorted()).toEqual(['content', 'needId', 'publishedAt', 'state']);
    expect(text).not.toContain('currentRunId');
  });
});

describe('a party of the market', () => {
  const inBest = () => new Set(consortia[0]!.parties.map(({ profileId }) => profileId));
  const somebodyOf = (side: (typeof sides)[number], inside: boolean) =>
    people.find(
      ({ role, organisation }) => role === side && inBest().has(`${role}-${organisation.number}`) === inside,
    )!;

  test.each(['provider', 'employer'] as const)(
    'as a %s sees its own consortia and no other',
    async (side) => {
      const { consortiumId } = consortia[0]!;
      const inside = service().as(somebodyOf(side, true).subject);
      const outside = service().as(somebodyOf(side, false).subject);
      expect((await inside.getConsortium({ params: { consortiumId } })).body.consortiumId).toBe(consortiumId);
      expect(await problemIn(outside.getConsortium({ params: { consortiumId } }))).toMatchObject({
        status: 404,
      });
      const { body } = await outside.listMyInvitations({});
      expect(body.items).toEqual([]);
    },
  );
});
