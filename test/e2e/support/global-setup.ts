import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../../local/build-page.ts';
import { clientsOf } from '../../../local/demo/client.ts';
import { loadDemo } from '../../../local/demo/load.ts';
import { runAndPublish } from '../../../local/demo/main-job.ts';
import { startInstance } from '../../../local/instance.ts';

/** What was loaded: where it lies, and what a test needs to find its way in it. */
export type Demo = {
  /** A data folder with the demo market and a published run, to be copied. */
  folder: string;
  /** People are known by their issuer, whose address holds its port. */
  loginPort: number;
  needId: string;
  runId: string;
  /** The best of the run. */
  consortiumId: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    demo: Demo;
  }
}

const silent = () => undefined;

const load = async (folder: string): Promise<Demo> => {
  const instance = await startInstance({ dataFolder: folder });
  const { needId } = await loadDemo(instance, { say: silent, now: instance.clock.now() });
  const [best] = await runAndPublish(clientsOf(instance), needId, silent);
  await instance.stop();
  const { runId, consortiumId } = best!;
  return { folder, loginPort: Number(new URL(instance.issuer).port), needId, runId, consortiumId };
};

/** Builds the page, and loads the demo market once: each test file then starts on a copy of its folder. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await buildPage();
  const folder = await mkdtemp(join(tmpdir(), 'trepart-e2e-'));
  project.provide('demo', await load(join(folder, 'live')));
  return () => rm(folder, { recursive: true, force: true });
};
