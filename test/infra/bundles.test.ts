import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { streamConsumers } from '../../functions/events.ts';
import { addService } from '../../infra/service.ts';
import type { Answer } from '../../shared/matching/answer.ts';
import { marketSchema } from '../../shared/matching/market.ts';
import type { Schedule } from '../../shared/schedule/problem.ts';
import { makeApp } from '../support/stack.ts';
import { functionPrefixes, resources } from '../support/template.ts';

const app = makeApp({
  'aws:cdk:bundling-stacks': ['**'],
  '@aws-cdk/core:failSynthOnValidationErrors': false,
});
const template = Template.fromStack(addService(app));
afterAll(() => rmSync(app.outdir, { recursive: true }));

const environment = {
  TABLE_NAME: 'trepart',
  MAIL_FROM: 'Trepart <ikke-svar@trepart.example>',
  MAIL_ORGANIZER: 'moter@trepart.example',
  MAIL_REPLY_TO: 'hjelp@trepart.example',
  MAIL_CONFIGURATION_SET: 'trepart',
  PAGE_URL: 'https://trepart.example',
  AWS_REGION: 'eu-north-1',
};

const folderOf = (prefix: string): string => {
  const [lambda] = resources(template, 'AWS::Lambda::Function').filter(({ id }) => id.startsWith(prefix));
  const hash = lambda!.properties.Code.S3Key.replace('.zip', '');
  return join(app.outdir, `asset.${hash}`);
};

/** Loads the bundle in a process that has nothing else, as Lambda does. */
const load = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')).href)});
       console.log(typeof handler);`,
    ],
    { cwd: folder, env: environment, encoding: 'utf8' },
  );

/** What a bundle reads from beside itself. */
const filesOf = (name: string): string[] =>
  streamConsumers
    .filter((consumer) => consumer.name === name)
    .flatMap((consumer) => ('files' in consumer ? [...consumer.files] : []))
    .map((path) => basename(path));

describe.each(Object.entries(functionPrefixes))('the bundle of %s', (name, prefix) => {
  it('starts on its own, with nothing installed beside it', () => {
    const { stdout, stderr } = load(folderOf(prefix));
    expect(stderr).toBe('');
    expect(stdout).toBe('function\n');
  });

  it('is one file and its map, with nothing beside but what it declares', () => {
    const expected = ['index.mjs', 'index.mjs.map', ...filesOf(name)].sort();
    expect(readdirSync(folderOf(prefix)).sort()).toEqual(expected);
  });
});

describe('the thread that composes', () => {
  it('is in the bundle: it finds the optimum of the Bjerke market there', async () => {
    const file = new URL('../../data/bjerke-2024.market.json', import.meta.url);
    const market = marketSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const thread = new Worker(join(folderOf(functionPrefixes.compute), 'index.mjs'), {
      env: environment,
      workerData: { job: 'compose', market, k: 1, limitMs: 60_000 },
    });
    const answer = await new Promise<Answer>((resolve, reject) => {
      thread.on('message', (told: { answer?: Answer }) => told.answer && resolve(told.answer));
      thread.on('error', reject);
    });
    await thread.terminate();
    expect(answer.optimal).toBe(true);
    expect(answer.consortia[0]?.score).toBeCloseTo(0.6364008983, 9);
  });
});

describe('the thread that schedules', () => {
  it('is in the bundle, with the solver that it reads from beside it', async () => {
    const person = { personId: 'a', perDay: 4, perRound: 4 };
    const slot = (slotId: string, from: number) => ({ slotId, from, to: from + 60, day: 'd' });
    const meeting = { required: ['a'], optional: [], forms: ['on-site'] };
    const problem = {
      slots: [slot('one', 0), slot('two', 60), slot('three', 120)],
      rooms: [{ roomId: 'r', form: 'on-site' }],
      people: [person],
      meetings: ['m', 'n', 'o'].map((meetingId) => ({ ...meeting, meetingId, priority: 1 })),
      breakMinutes: 15,
    };
    const thread = new Worker(join(folderOf(functionPrefixes.compute), 'index.mjs'), {
      env: environment,
      workerData: { job: 'schedule', problem, limitMs: 60_000 },
    });
    const answer = await new Promise<Schedule>((resolve, reject) => {
      thread.on('message', (told: { answer?: Schedule }) => told.answer && resolve(told.answer));
      thread.on('error', reject);
    });
    await thread.terminate();
    expect(answer).toMatchObject({ optimal: true, value: 2 });
  });
});
