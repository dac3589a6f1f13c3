import type { Environment, FunctionDeclaration, Host } from './environment.ts';
import { openPool } from './pool.ts';

/** A function as Lambda runs it: as many environments as events at once, up to its concurrency; the rest wait. */
export type LocalFunction = {
  /** Loads the first environment, so that one that cannot start is told of at once. Throws `FunctionError`. */
  warm: () => Promise<void>;
  /** Throws `FunctionError`. */
  invoke: (event: unknown) => Promise<unknown>;
  stop: () => Promise<void>;
};

export const startFunction = (declaration: FunctionDeclaration, host: Host): LocalFunction => {
  const pool = openPool(declaration, host);
  const use = async <T>(work: (environment: Environment) => Promise<T>): Promise<T> => {
    const environment = await pool.acquire();
    try {
      return await work(environment);
    } finally {
      pool.release(environment);
    }
  };
  return {
    warm: () => use((environment) => environment.ready),
    invoke: (event) => use((environment) => environment.invoke(event)),
    stop: pool.stop,
  };
};
