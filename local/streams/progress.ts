/** How far a shard is done when parts of it are worked on side by side. */
export type Progress = {
  /** The next record in order is read; `waits` if it still has to be delivered. */
  read: (sequence: bigint, waits: boolean) => void;
  done: (sequence: bigint) => void;
  /** Everything up to and including this is done: what may be stored as read. */
  position: () => bigint;
  waiting: () => number;
};

export const progressFrom = (start: bigint): Progress => {
  let last = start;
  /** Waiting records in the order read, each with the one before it. */
  const waiting = new Map<bigint, bigint>();
  return {
    read: (sequence, waits) => {
      if (waits) waiting.set(sequence, last);
      last = sequence;
    },
    done: (sequence) => void waiting.delete(sequence),
    position: () => waiting.values().next().value ?? last,
    waiting: () => waiting.size,
  };
};
