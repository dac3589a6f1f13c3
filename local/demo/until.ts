import { setTimeout as pause } from 'node:timers/promises';

/** Asks again, four times a second, until there is an answer. Throws with `what` after three minutes. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 720; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(250);
  }
  throw new Error(`Waited three minutes for ${what}`);
};
