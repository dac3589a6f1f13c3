import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../../local/build-page.ts';
import { loadDemo } from '../../../local/demo/load.ts';
import { startInstance } from '../../../local/instance.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demo market, to be copied. */
    demoFolder: string;
    needId: string;
  }
}

/** Builds the page, and loads the demo market once: each test file then starts on a copy of its folder. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await buildPage();
  const folder = await mkdtemp(join(tmpdir(), 'trepart-e2e-'));
  const live = join(folder, 'live');
  const instance = await startInstance({ dataFolder: live });
  const { needId } = await loadDemo(instance, { say: () => undefined, now: instance.clock.now() });
  await instance.stop();
  project.provide('demoFolder', live);
  project.provide('needId', needId);
  return () => rm(folder, { recursive: true, force: true });
};
