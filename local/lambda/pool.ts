import { type Environment, type FunctionDeclaration, type Host, startEnvironment } from './environment.ts';
import { FunctionError } from './messages.ts';

/** The environments of one function: up to its concurrency, each for one event at a time; whoever finds none free waits. */
export type Pool = {
  acquire: () => Promise<Environment>;
  release: (environment: Environment) => void;
  stop: () => Promise<void>;
};

/** The next that is free and alive; those found dead are forgotten. */
const takeIdle = (idle: Environment[], environments: Set<Environment>): Environment | undefined => {
  for (let found = idle.pop(); found; found = idle.pop()) {
    if (found.isAlive()) return found;
    environments.delete(found);
  }
  return undefined;
};

export const openPool = (declaration: FunctionDeclaration, host: Host): Pool => {
  const environments = new Set<Environment>();
  const idle: Environment[] = [];
  const waiting: PromiseWithResolvers<Environment>[] = [];
  const stopped = new FunctionError('Runtime.ExitError', `${declaration.name} is stopped`);
  let isStopped = false;

  const open = (): Environment => {
    const environment = startEnvironment(declaration, host);
    environments.add(environment);
    return environment;
  };

  return {
    acquire: async () => {
      if (isStopped) throw stopped;
      const free = takeIdle(idle, environments);
      if (free) return free;
      if (environments.size < declaration.concurrency) return open();
      const turn = Promise.withResolvers<Environment>();
      waiting.push(turn);
      return turn.promise;
    },
    release: (environment) => {
      const alive = environment.isAlive();
      if (!alive) environments.delete(environment);
      const turn = waiting.shift();
      if (turn) turn.resolve(alive ? environment : open());
      else if (alive) idle.push(environment);
    },
    stop: async () => {
      isStopped = true;
      for (const turn of waiting.splice(0)) turn.reject(stopped);
      await Promise.all([...environments].map((environment) => environment.stop()));
    },
  };
};
