import { join } from 'node:path';
import type { Engine } from '../engine/start.ts';
import type { Clock } from '../lambda/clock.ts';
import { startConsumer } from '../streams/consumer.ts';
import { openStreamStore, type StreamStore } from '../streams/store.ts';
import { openStream } from '../streams/stream.ts';
import type { Functions } from './functions.ts';

export type Consumers = { store: StreamStore; stop: () => Promise<void> };

type Parts = {
  engine: Engine;
  tableName: string;
  functions: Functions;
  folder: string;
  clock: Clock;
  log: (line: string) => void;
};

/** Starts the pollers from the table's stream to the asynchronous functions. */
export const startConsumers = async ({
  engine,
  tableName,
  functions,
  folder,
  clock,
  log,
}: Parts): Promise<Consumers> => {
  const stream = await openStream(engine.client, tableName, engine.endpoint);
  const store = openStreamStore(join(folder, 'streams.sqlite'));
  const host = { stream, store, now: clock.now, log };
  const consumers = functions.consumers.map(({ declaration, run }) =>
    startConsumer(declaration, run.invoke, host),
  );
  return {
    store,
    stop: async () => {
      // A delivery under way ends with its function; it is made again after the next start.
      await Promise.all([...consumers.map((consumer) => consumer.stop()), functions.stop()]);
      stream.close();
      store.close();
    },
  };
};
