import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import type { Answer } from '../../shared/matching/answer.ts';
import { employerContent, investorContent, needContent, providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
const moderator = () => service().as(firstModerator);
let emptyNeed: string;
let empty: Awaited<ReturnType<typeof scene.run>>;
let provider: scene.Party;
let rival: scene.Party;
let investor: scene.Party;
let employer: scene.Party;
let needId: string;

beforeAll(async () => {
  await scene.openDoors(service());
  emptyNeed = await scene.publishedNeed(service());
  empty = await scene.run(service(), emptyNeed);
  provider = await scene.party(service(), providerContent());
  rival = await scene.party(
    service(),
    providerContent({ offers: [{ element: 'assessment', price: 9000, capacity: 60, evidence: 1 }] }),
  );
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

describe('a market', () => {
  test('without any provider ends in what to mend, and whoever asked is told by mail', async () => {
    expect(empty.run).toMatchObject({
      state: 'failed',
      errors: [{ path: '$.providers', code: 'no-provider', message: expect.stringMatching(/provider/) }],
    });
    const { sesUrl } = service().instance;
    const mail = await until('the mail', async () =>
      (await mailsIn(sesUrl)).find(({ template }) => template === 'run-failed'),
    );
    const shown = await (await fetch(`${sesUrl}/inbox/${mail.id}.json`)).text();
    expect(shown).toContain('Ingen leverandør er godkjent ennå');
    const { body } = await moderator().listConsortia({ query: { runId: empty.run.runId } });
    expect(body.items).toEqual([]);
    const params = { runId: empty.run.runId };
    expect(await problemIn(moderator().publishRun({ params, version: empty.version }))).toMatchObject({
      code: 'wrong-state',
    });
  });

  test('where nobody fits still has an honest answer: what is missing, and that nobody can be recommended', async () => {
    const terms = { areas: ['stovner'], elements: [{ element: 'life-skills', weight: 1, required: true }] };
    const lonely = await scene.publishedNeed(service(), { terms });
    const { consortia } = await scene.publishedRun(service(), lonely);
    const [best] = consortia;
    expect(best).toMatchObject({ deliveries: [], actions: [] });
    expect(best?.gaps.map(({ kind }) => kind).toSorted()).toEqual(['element', 'small-providers']);
    const params = { consortiumId: best!.consortiumId };
    const refused = moderator().recommendConsortium({
      params,
      version: best!.version,
      body: scene.recommendation(),
    });
    expect(await problemIn(refused)).toMatchObject({ code: 'wrong-state' });
  });
});

describe('a run', () => {
  test('goes from requested to ready, and says how it was computed and how far it is proven', async () => {
    const started = await moderator().startRun({ params: { needId }, body: { k: 3 }, key: newKey() });
    expect(started.body).toMatchObject({ run: { state: 'requested', k: 3 }, actions: [] });
    const { run } = await scene.endOf(service(), started.body.run.runId);
    expect(run).toMatchObject({
      state: 'ready',
      optimal: true,
      size: { providers: 2, investors: 2, employers: 1 },
      engineVersion: expect.any(String),
    });
    if (run.state === 'ready') expect(run.bound).toBeGreaterThanOrEqual(run.score);
  });

  test('is asked for of a published need only', async () => {
    const draft = await moderator().draftNeed({ body: needContent(), key: newKey() });
    const params = { needId: draft.body.need.needId };
    expect(await problemIn(moderator().startRun({ params, body: {}, key: newKey() }))).toMatchObject({
      code: 'wrong-state',
    });
  });

  test('is not told of before it is ready, nor to others before it is published', async () => {
    const { run, version } = await scene.run(service(), needId);
    const params = { runId: run.runId };
    const theirs = (subject: string) =>
      service()
        .as(subject)
        .listConsortia({ query: { runId: run.runId } });
    for (const { subject } of [provider, investor, employer])
      expect((await theirs(subject)).body.items).toEqual([]);
    const [best] = (await moderator().listConsortia({ query: { runId: run.runId, sort: 'rank' } })).body
      .items;
    const one = { params: { consortiumId: best!.consortiumId } };
    expect(await problemIn(service().as(investor.subject).getConsortium(one))).toMatchObject({
      code: 'not-found',
    });
    const early = moderator().recommendConsortium({
      ...one,
      version: best!.version,
      body: scene.recommendation(),
    });
    expect(await problemIn(early)).toMatchObject({ code: 'no-published-run' });
    await moderator().publishRun({ params, version });
    for (const { subject } of [provider, investor, employer])
      expect((await theirs(subject)).body.items.length).toBeGreaterThan(0);
  });

  test('can be done again by anybody who has the frozen market, with the same answer', async () => {
    const { run } = await scene.run(service(), needId);
    if (run.state !== 'ready') throw new Error(run.state);
    const { text } = await service().send('GET', `/moderation/runs/${run.runId}/market`, {
      subject: firstModerator,
    });
    expect(createHash('sha256').update(text).digest('hex')).toBe(run.marketHash);
    const folder = mkdtempSync(path(tmpdir(), 'trepart-compose-'));
    const file = path(folder, 'frozen.market.json');
    writeFileSync(file, text);
    const command = fileURLToPath(new URL('../../local/compose.ts', import.meta.url));
    const again = spawnSync(process.execPath, [command, file, '--json'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(again.stderr).toBe('');
    const answer = JSON.parse(again.stdout) as Answer;
    const { body } = await moderator().listConsortia({
      query: { runId: run.runId, sort: 'rank', limit: 50 },
    });
    const compared = ({ deliveries, investments, jobs, gaps }: (typeof answer.consortia)[number]) => ({
      deliveries,
      investments,
      jobs,
      gaps,
    });
    expect(body.items.map((one) => compared(one as never))).toEqual(answer.consortia.map(compared));
    expect(body.items.map(({ figures }) => figures.score)).toEqual(
      answer.consortia.map(({ score }) => score),
    );
    const fits = await moderator().getRunFits({ params: { runId: run.runId } });
    expect(fits.body).toEqual(answer.fits);
  });
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
