import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clearUnfinished, onFirstStart } from '../../local/first-start.ts';
import { lockFolder } from '../../local/lock.ts';
import { temporaryFolder } from '../support/folder.ts';

test('the market is loaded at the first start and never again', async () => {
  const folder = temporaryFolder();
  let loads = 0;
  const load = async () => ++loads;
  await onFirstStart(folder, load);
  expect(await clearUnfinished(folder)).toBe(false);
  await onFirstStart(folder, load);
  expect(loads).toBe(1);
});

test('a first start that was cut short is begun anew, on an empty folder', async () => {
  const folder = temporaryFolder();
  const cutShort = onFirstStart(folder, async () => {
    writeFileSync(`${folder}/half`, '');
    throw new Error('killed');
  });
  await expect(cutShort).rejects.toThrow('killed');
  expect(await clearUnfinished(folder)).toBe(true);
  expect(existsSync(`${folder}/half`)).toBe(false);
});

test('nothing is cleared under a service that runs', async () => {
  const folder = temporaryFolder();
  await onFirstStart(folder, () => Promise.reject(new Error('killed'))).catch(() => undefined);
  const lock = lockFolder(folder);
  await expect(clearUnfinished(folder)).rejects.toThrow('TREPART_DATA');
  lock.release();
  expect(existsSync(folder)).toBe(true);
});
