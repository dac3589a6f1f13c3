import { setTimeout as sleep } from 'node:timers/promises';
import type { Shard } from '@aws-sdk/client-dynamodb-streams';
import { deliveryTo } from './delivery-to.ts';
import type { Pattern } from './filter.ts';
import { readShard, type ShardReader } from './read-shard.ts';
import type { StreamStore } from './store.ts';
import type { Stream } from './stream.ts';

/** What the poller has to know of an asynchronous function; `functions/events.ts` declares it. */
export type ConsumerDeclaration = {
  name: string;
  filter: Pattern;
  batchSize: number;
  retries: number;
  parallelizationFactor: number;
};

export type ConsumerHost = {
  stream: Stream;
  store: StreamStore;
  /** Epoch milliseconds. */
  now: () => number;
  log: (line: string) => void;
  /** Milliseconds before the first retry of a batch. */
  backoffMs?: number;
  /** Milliseconds between two reads of a shard that had nothing new. */
  idleMs?: number;
};

export type Invoke = (event: unknown) => Promise<unknown>;
export type Consumer = { stop: () => Promise<void> };

const pauseAfterFaultMs = 1000;
const pauseBetweenLooksForShardsMs = 5000;

/** Shards to begin on: not finished, not being read, and their parents finished or gone. */
const readable = (
  shards: Shard[],
  isFinished: (id: string) => boolean,
  running: ReadonlySet<string>,
): string[] => {
  const ids = new Set(shards.map((shard) => shard.ShardId!));
  return shards.flatMap(({ ShardId: id, ParentShardId: parent }) => {
    const blocked = parent !== undefined && ids.has(parent) && !isFinished(parent);
    return blocked || isFinished(id!) || running.has(id!) ? [] : [id!];
  });
};

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);

/** Reads a shard to its end, taking up again from the checkpoint after a fault of the engine or the store. */
const readThrough = async (reader: ShardReader, log: (line: string) => void): Promise<void> => {
  const { signal } = reader.delivery;
  while (!signal.aborted) {
    try {
      return await readShard(reader);
    } catch (error) {
      if (signal.aborted) return;
      log(`${reader.key.consumer}: reading again after ${error instanceof Error ? error.message : error}`);
      await pause(pauseAfterFaultMs, signal);
    }
  }
};

/**
 * Behaves as Lambda's event source mapping from a table's stream to a function: every record that the filter lets
 * through is delivered at least once, an item's in order, or ends among the dead letters. Takes up after a restart
 * where it was.
 */
export const startConsumer = (
  declaration: ConsumerDeclaration,
  invoke: Invoke,
  host: ConsumerHost,
): Consumer => {
  const { stream, store, log, idleMs = 200 } = host;
  const ending = new AbortController();
  const { signal } = ending;
  const running = new Map<string, Promise<void>>();
  const keyOf = (shard: string) => ({ consumer: declaration.name, stream: stream.arn, shard });

  const begin = async (): Promise<void> => {
    const isFinished = (shard: string) => store.readTo(keyOf(shard))?.finished ?? false;
    for (const shard of readable(await stream.shards(), isFinished, new Set(running.keys()))) {
      const delivery = deliveryTo(declaration, invoke, { host, shard, signal });
      const reader = { ...declaration, stream, shard, key: keyOf(shard), store, idleMs, delivery };
      running.set(
        shard,
        readThrough(reader, log).finally(() => running.delete(shard)),
      );
    }
  };

  const look = async (): Promise<void> => {
    while (!signal.aborted) {
      await begin().catch((error: Error) => log(`${declaration.name}: ${error.message}`));
      await pause(pauseBetweenLooksForShardsMs, signal);
    }
  };
  const looking = look();

  const stop = async (): Promise<void> => {
    ending.abort();
    await Promise.all([looking, ...running.values()]);
  };
  return { stop };
};
