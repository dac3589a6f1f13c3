import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearData } from './clear-data.ts';
import { command } from './command.ts';
import { lockFile } from './lock.ts';
import { readSettings, SettingError } from './settings.ts';

/** Somebody may have pointed the setting at a folder that holds more than ours. */
const requireOurs = (folder: string): void => {
  if (!existsSync(join(folder, lockFile)))
    throw new SettingError(`${folder} is not a data folder of this service: nothing is deleted.`);
};

/** `npm run reset`: deletes all that the service keeps, so that the next start loads the demo market anew. */
await command(async () => {
  const { dataFolder } = readSettings(process.env);
  if (!existsSync(dataFolder)) return console.log(`${dataFolder} is not there: nothing to reset.`);
  requireOurs(dataFolder);
  await clearData(dataFolder);
  console.log(`${dataFolder} is deleted.`);
});
