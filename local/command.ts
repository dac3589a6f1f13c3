import { SettingError } from './settings.ts';

/** Runs a command's work. What the caller can mend is one line and exit status 2; anything else is a fault, and 1. */
export const command = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof SettingError) console.error(error.message);
    else console.error(error);
    process.exitCode = error instanceof SettingError ? 2 : 1;
  }
};
