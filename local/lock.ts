import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SettingError } from './settings.ts';

export const lockFile = 'lock.sqlite';

/**
 * Keeps a data folder to one running service. The lock is the operating system's, taken through SQLite, so it is
 * gone the moment its owner is, however that ended. Throws `SettingError` if another service has the folder.
 */
export const lockFolder = (folder: string): { release: () => void } => {
  mkdirSync(folder, { recursive: true });
  // It holds mails, keys and the whole market: nobody else on the machine is to read it.
  chmodSync(folder, 0o700);
  const database = new DatabaseSync(join(folder, lockFile));
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch {
    database.close();
    throw new SettingError(
      `The data folder ${folder} is in use by a running service: stop it, or set TREPART_DATA to another folder.`,
    );
  }
  const release = () => {
    if (database.isOpen) database.close();
  };
  return { release };
};
