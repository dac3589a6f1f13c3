import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for something that happens in its own time; gives up only long after it should have. */
export const eventually = async (what: string, happened: () => boolean | Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < 3000; attempt++) {
    if (await happened()) return;
    await sleep(20);
  }
  throw new Error(`It never came to this: ${what}`);
};
