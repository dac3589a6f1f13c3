import { rm } from 'node:fs/promises';
import { lockFolder } from './lock.ts';

/** Deletes a data folder. Throws `SettingError`, and deletes nothing, while a running service has it. */
export const clearData = async (folder: string): Promise<void> => {
  lockFolder(folder).release();
  await rm(folder, { recursive: true });
};
