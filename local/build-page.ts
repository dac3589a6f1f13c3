import { existsSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const built = `${root}dist/web/index.html`;
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

/** Builds the page unless what is built is newer than all it is made of. Returns whether it did. */
export const buildPage = async (): Promise<boolean> => {
  if (await isFresh()) return false;
  const { build } = await import('vite');
  await build({ configFile: `${root}vite.config.ts`, logLevel: 'warn' });
  return true;
};
