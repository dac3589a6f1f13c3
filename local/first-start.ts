import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clearData } from './clear-data.ts';

const loading = (folder: string) => join(folder, 'demo-loading');
const loaded = (folder: string) => join(folder, 'demo-loaded');

/** Clears a folder whose first start was cut short, since the market cannot be loaded on top of a part of itself. */
export const clearUnfinished = async (folder: string): Promise<boolean> => {
  if (!existsSync(loading(folder))) return false;
  await clearData(folder);
  return true;
};

/** Does the work at the first start on a data folder, and never again. */
export const onFirstStart = async (folder: string, work: () => Promise<unknown>): Promise<void> => {
  if (existsSync(loaded(folder))) return;
  await writeFile(loading(folder), '');
  await work();
  await rename(loading(folder), loaded(folder));
};
