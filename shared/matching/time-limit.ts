/** How long a report that composes many times may take. */
export type TimeLimit = {
  /** Milliseconds for all of it. Needs `now`. */
  limitMs?: number;
  /** A clock in milliseconds; the engine has none of its own. */
  now?: () => number;
};

/** What is left of a time limit, to be handed to each composition in turn. */
export const timeLeft = ({ limitMs = Infinity, now = () => 0 }: TimeLimit) => {
  const until = now() + limitMs;
  return { isOver: () => now() >= until, share: () => ({ limitMs: Math.max(0, until - now()), now }) };
};
export type TimeLeft = ReturnType<typeof timeLeft>;
