import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../local/demo/until.ts';
import { employerContent, investorContent, providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
const moderator = () => service().as(firstModerator);
let provider: scene.Party;
let rival: scene.Party;
let investor: scene.Party;
let employer: scene.Party;
let needId: string;

beforeAll(async () => {
  await scene.openDoors(service());
  provider = await scene.party(service(), providerContent());
  rival = await scene.party(service(), providerContent());
  investor = await scene.party(service(), investorContent());
  await scene.party(service(), investorContent());
  employer = await scene.party(service(), employerContent());
  needId = await scene.publishedNeed(service());
});

const marketOf = async (runId: string) =>
  (await moderator().getRunMarket({ params: { runId } })).body as {
    providers: { id: string; areas: string[] }[];
  };
const idsIn = async (runId: string) => (await marketOf(runId)).providers.map(({ id }) => id);

describe('who is excluded from a run', () => {
  test('is told with the rule, page by page', async () => {
    const terms = { areas: ['stovner'], elements: [{ element: 'assessment', weight: 1, required: true }] };
    const elsewhere = await scene.publishedNeed(service(), { terms });
    const { run } = await scene.run(service(), elsewhere);
    const page = (cursor?: string) =>
      moderator().listExclusions({
        params: { runId: run.runId },
        query: { limit: 3, ...(cursor ? { cursor } : {}) },
      });
    const first = await page();
    const second = await page(first.body.next);
    expect(second.body.next).toBeUndefined();
    const all = [...first.body.items, ...second.body.items];
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(['outside-area']));
    const offers = [provider, provider, rival, rival, employer];
    expect(all.map(({ partyId }) => partyId).toSorted()).toEqual(
      offers.map(({ profileId }) => profileId).toSorted(),
    );
    const foreign = moderator().listExclusions({ params: { runId: run.runId }, query: { cursor: 'hei' } });
    expect(await problemIn(foreign)).toMatchObject({ code: 'bad-cursor' });
  });
});

test('a moderator finds an approved party by a part of its name', async () => {
  const { body } = await moderator().getProfile({ params: { profileId: provider.profileId } });
  const text = body.profile.content.name.slice(1, 6);
  const { items } = (await moderator().searchParties({ query: { text } })).body;
  expect(items.map(({ id }) => id)).toContain(provider.profileId);
  const short = moderator().searchParties({ query: { text: ' a ' } });
  expect(await problemIn(short)).toMatchObject({ code: 'invalid-input' });
});

describe('who is in the next run', () => {
  const me = () => service().as(rival.subject);
  const change = async (content: ReturnType<typeof providerContent>) => {
    const { version } = await me().getMyProfile({});
    const changed = await me().changeMyProfile({ version, body: content });
    return me().submitMyProfile({ version: changed.version });
  };
  const needNow = async () => (await moderator().getNeed({ params: { needId } })).body.need;
  const isStale = async () => {
    const need = await needNow();
    return need.state === 'published' && need.stale;
  };

  test('does not count a scored change before it is approved, and then the shown run is stale', async () => {
    await scene.publishedRun(service(), needId);
    expect(await isStale()).toBe(false);
    const submitted = await change(providerContent({ areas: ['alna'] }));
    const before = await scene.run(service(), needId);
    expect(
      (await marketOf(before.run.runId)).providers.find(({ id }) => id === rival.profileId)?.areas,
    ).toEqual(['bjerke']);
    expect(await isStale()).toBe(false);
    const params = { profileId: rival.profileId };
    await moderator().approveProfile({ params, version: submitted.version });
    await until('the shown run to be stale', async () => (await isStale()) || undefined);
    const after = await scene.publishedRun(service(), needId);
    expect((await marketOf(after.runId)).providers.find(({ id }) => id === rival.profileId)?.areas).toEqual([
      'alna',
    ]);
    expect(await isStale()).toBe(false);
  });

  test('is stale from the start where it was asked for before the market moved', async () => {
    const early = await scene.run(service(), needId);
    const submitted = await change(providerContent());
    await moderator().approveProfile({ params: { profileId: rival.profileId }, version: submitted.version });
    await until('the need to know', async () => {
      const need = await needNow();
      const known = need.state === 'published' ? need.marketChangedAt : undefined;
      return known !== undefined && known > early.run.requestedAt ? true : undefined;
    });
    await moderator().publishRun({ params: { runId: early.run.runId }, version: early.version });
    expect(await isStale()).toBe(true);
  });

  test('leaves out whoever has paused or withdrawn, and what waits of those who are new', async () => {
    const newcomer = await scene.somebody(service(), 'provider');
    await service().as(newcomer.subject).createMyProfile({ body: providerContent(), key: newKey() });
    const { version } = await me().getMyProfile({});
    const paused = await me().pauseMyProfile({ version });
    const without = await scene.run(service(), needId);
    expect(await idsIn(without.run.runId)).toEqual([provider.profileId]);
    const back = await me().resumeMyProfile({ version: paused.version });
    const again = await scene.run(service(), needId);
    expect((await idsIn(again.run.runId)).toSorted()).toEqual(
      [provider.profileId, rival.profileId].toSorted(),
    );
    await me().withdrawMyProfile({ version: back.version });
    const last = await scene.run(service(), needId);
    expect(await idsIn(last.run.runId)).toEqual([provider.profileId]);
  });

  test('keeps two parties apart whom a moderator has found in conflict', async () => {
    const parties = { one: provider.profileId, other: investor.profileId };
    const { body } = await moderator().addConflict({
      body: { parties, reason: 'Samme eier.' },
      key: newKey(),
    });
    const [{ names } = { names: {} }] = (await moderator().listConflicts({})).body.items;
    const nameNow = (id: string) => moderator().getProfile({ params: { profileId: id } });
    expect(Object.values(names).toSorted()).toEqual(
      (await Promise.all([nameNow(parties.one), nameNow(parties.other)]))
        .map(({ body: { profile } }) => profile.content.name)
        .toSorted(),
    );
    const { runId, consortia } = await scene.publishedRun(service(), needId);
    for (const { parties: members } of consortia) {
      const ids = members.map(({ profileId }) => profileId);
      expect(ids.includes(provider.profileId) && ids.includes(investor.profileId)).toBe(false);
    }
    expect(runId).toBeDefined();
    await moderator().removeConflict({ params: { conflictId: body.conflictId } });
    const free = await scene.publishedRun(service(), needId);
    expect(free.consortia[0]!.parties.map(({ profileId }) => profileId)).toContain(investor.profileId);
  });
});
