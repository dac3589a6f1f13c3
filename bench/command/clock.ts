/** Seconds since some moment. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now() / 1000;

/** What this thread has computed: the same as the wall clock on a quiet machine, and still right on a busy one. */
const threadClock: Clock = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000_000;
};

export const clocks = { wall: wallClock, thread: threadClock } as const;
