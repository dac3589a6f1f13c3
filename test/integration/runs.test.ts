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
let investor: scene.Party;
let employer: scene.Party;
let needId: string;

beforeAll(async () => {
  await scene.openDoors(service());
  emptyNeed = await scene.publishedNeed(service());
  empty = await scene.run(service(), emptyNeed);
  provider = await scene.party(service(), providerContent());
  await scene.party(
    service(),
    providerContent({ offers: [{ element: 'assessment', price: 9000, capacity: 60, evidence: 1 }] }),
  );
  investor = await scene.party(service(), investorContent());
  await scene.party(service(), investorContent());
  employer = await scene.party(service(), employerContent());
  needId = await scene.publishedNeed(service());
});

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
    const again = spawnSync(process.execPath, [command, file, '--model', '1', '--json'], {
      encoding: 'utf8',
    });
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
