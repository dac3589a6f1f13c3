import { type Environment, type FunctionDeclaration, type Host, startEnvironment } from './environment.ts';
import { FunctionError } from './messages.ts';

/** A function as Lambda runs it: as many environments as events at once, up to its concurrency; the rest wait. */
export type LocalFunction = {
  /** Loads the first environment, so that one that cannot start is told of at once. Throws `FunctionError`. */
  warm: () => Promise<void>;
  /** Throws `FunctionError`. */
  invoke: (event: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
};

export const startFunction = (declaration: FunctionDeclaration, host: Host): LocalFunction => {
  const environments = new Set<Environment>();
  const idle: Environment[] = [];
  const waiting: PromiseWithResolvers<Environment>[] = [];
  let stopped = false;

  const open = (): Environment => {
    const environment = startEnvironment(declaration, host);
    environments.add(environment);
    return environment;
  };

  const takeIdle = (): Environment | undefined => {
    const environment = idle.pop();
    if (environment === undefined || environment.isAlive()) return environment;
    environments.delete(environment);
    return takeIdle();
  };

  const acquire = async (): Promise<Environment> => {
    if (stopped) throw new FunctionError('Runtime.ExitError', `${declaration.name} is stopped`);
    const free = takeIdle();
    if (free) return free;
    if (environments.size < declaration.concurrency) return open();
    const turn = Promise.withResolvers<Environment>();
    waiting.push(turn);
    return turn.promise;
  };

  const release = (environment: Environment): void => {
    if (!environment.isAlive()) environments.delete(environment);
    const turn = waiting.shift();
    if (turn) turn.resolve(environment.isAlive() ? environment : open());
    else if (environment.isAlive()) idle.push(environment);
  };

  const use = async <T>(work: (environment: Environment) => Promise<T>): Promise<T> => {
    const environment = await acquire();
    try {
      return await work(environment);
    } finally {
      release(environment);
    }
  };

  return {
    warm: () => use((environment) => environment.ready),
    invoke: (event) => use((environment) => environment.invoke(event)),
    stop: async () => {
      stopped = true;
      for (const turn of waiting.splice(0))
        turn.reject(new FunctionError('Runtime.ExitError', `${declaration.name} is stopped`));
      await Promise.all([...environments].map((environment) => environment.stop()));
    },
  };
};
