import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SettingError } from './settings.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const built = `${root}dist/web/front.html`;
/** What the page is made of, besides its libraries. */
const sources = ['web/**/*', 'shared/**/*.ts', 'vite.config.ts', 'package-lock.json'];

const newestSource = async (): Promise<number> => {
  let newest = 0;
  for await (const path of glob(sources, { cwd: root })) {
    newest = Math.max(newest, statSync(`${root}${path}`).mtimeMs);
  }
  return newest;
};

const isFresh = async (): Promise<boolean> =>
  existsSync(built) && statSync(built).mtimeMs >= (await newestSource());

/** In a process of its own: started from a test, it would otherwise build React for development into what is deployed. */
const runVite = async (): Promise<void> => {
  // Not `import.meta.resolve`: the test runner has none.
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(build, 'close');
  if (status !== 0) throw new SettingError('The page could not be built; see above.');
};

/** Builds the page unless what is built is newer than all it is made of. Returns whether it did. */
export const buildPage = async (): Promise<boolean> => {
  if (await isFresh()) return false;
  await runVite();
  return true;
};
