import type { Functions } from './functions.ts';

export type Time = {
  /** Starts now, one after the other, all that time starts. */
  tick: () => Promise<void>;
  stop: () => void;
};

/** Starts functions at their intervals by the machine's clock, as EventBridge does. */
export const startTime = ({ scheduled }: Functions, log: (line: string) => void): Time => {
  const timers = scheduled.map(({ declaration: { name, everyMinutes }, run }) =>
    setInterval(() => {
      run.invoke({}).catch((error: Error) => log(`${name}: ${error.message}`));
    }, everyMinutes * 60_000),
  );
  return {
    tick: async () => {
      for (const { run } of scheduled) await run.invoke({});
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
};
