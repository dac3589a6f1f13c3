import { Refusal, type RefusalCode } from '../../shared/refusal.ts';

/** The refusal that some work ends in; fails where it is done after all, or ends in something else. */
export const refusalIn = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('This should have been refused');
};

export const refusedWith = (work: () => unknown): RefusalCode => refusalIn(work).code;

/** Is it done, or refused because of the state? Anything else is a fault. */
export const isPossible = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};
