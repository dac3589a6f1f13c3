import { readFileSync } from 'node:fs';

/** The parent's parent, where the system tells: npm runs its scripts through a shell that may stand between. */
const grandparent = (): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[2];
  } catch {
    return undefined;
  }
};

const ancestors = (): string => `${process.ppid} ${grandparent()}`;

/** Resolves when the service is asked to end. */
export const askedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    // npm passes signals on, but when it is killed outright it cannot: other ancestors are then the sign.
    const started = ancestors();
    setInterval(() => ancestors() !== started && resolve(), 500).unref();
  });
