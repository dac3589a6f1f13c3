/**
 * Writes how far long work has come, one write after the other: `write` gives the next record, or nothing where it was not
 * written. `done` waits for the last, gives the newest record, and is where a failed write is heard of.
 */
export const progressWriter = <R, Progress>(
  start: R,
  write: (from: R, progress: Progress) => Promise<R | undefined>,
) => {
  let current = start;
  let writing: Promise<void> = Promise.resolve();
  return {
    tell: (progress: Progress): void => {
      writing = writing.then(async () => {
        current = (await write(current, progress)) ?? current;
      });
      // Until `done` is asked, a failed write is not an unhandled rejection, which would end the process.
      writing.catch(() => undefined);
    },
    done: async (): Promise<R> => {
      await writing;
      return current;
    },
  };
};
