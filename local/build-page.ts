import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds the page if that has not been done, as after a fresh clone. Returns whether it did. */
export const buildPage = async (): Promise<boolean> => {
  if (existsSync(fromRoot('dist/web/index.html'))) return false;
  if (!existsSync(fromRoot('vite.config.ts'))) return false;
  const { build } = await import('vite');
  await build({ root: fromRoot('web'), configFile: fromRoot('vite.config.ts'), logLevel: 'warn' });
  return true;
};
