/** Resolves with the reason when the service is asked to end. */
export const askedToEnd = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    // npm does not take its child with it when it is killed outright; another parent is then the sign.
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('the end of npm'), 500).unref();
  });
