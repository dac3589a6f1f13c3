/** Milliseconds to connect, and to wait for an answer: a call that hangs must not use up its function's time. */
export const clientTimeouts = { connectionTimeout: 1_000, requestTimeout: 5_000 } as const;
