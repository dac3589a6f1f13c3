/** What has been started and how to stop it, so that a start that fails halfway leaves nothing running either. */
export type Stops = {
  add: (stop: () => void | Promise<void>) => void;
  /** Stops all, the last started first, whatever some of them throw; throws the first of it afterwards. */
  run: () => Promise<void>;
};

export const collectStops = (): Stops => {
  const stops: (() => void | Promise<void>)[] = [];
  return {
    add: (stop) => void stops.push(stop),
    run: async () => {
      const failures: unknown[] = [];
      for (let stop = stops.pop(); stop; stop = stops.pop()) {
        try {
          await stop();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
};
