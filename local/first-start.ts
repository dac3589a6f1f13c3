import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Does the work once for a data folder. The mark is set only when it is done, so work that was cut short is done again
 * at the next start, and has to bear that.
 */
export const onFirstStart = async (dataFolder: string, work: () => Promise<void>): Promise<void> => {
  const mark = join(dataFolder, 'demo-loaded');
  if (existsSync(mark)) return;
  await work();
  writeFileSync(mark, '');
};
