import pRetry from 'p-retry';
import { Refusal } from '../../shared/refusal.ts';

/** Thrown when somebody else wrote in between what the step does not depend on: all is read and judged again. */
export class Overtaken extends Error {}

/** Tries a step again as long as it is overtaken; refuses `conflict` when that has no end. */
export const overtaking = async <T>(attempt: () => Promise<T>): Promise<T> => {
  try {
    return await pRetry(attempt, {
      retries: 30,
      minTimeout: 5,
      maxTimeout: 250,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof Overtaken,
    });
  } catch (error) {
    throw error instanceof Overtaken ? new Refusal('conflict') : error;
  }
};
