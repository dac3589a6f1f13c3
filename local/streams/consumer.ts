import { setTimeout as sleep } from 'node:timers/promises';
import type { Shard } from '@aws-sdk/client-dynamodb-streams';
import type { LocalFunction } from '../lambda/function.ts';
import { deadLetter } from './dead-letter.ts';
import type { Delivery } from './deliver.ts';
import type { Pattern } from './filter.ts';
import { readShard } from './read-shard.ts';
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
  backoffMs?: number;
  idleMs?: number;
};

export type Consumer = { stop: () => Promise<void> };

const pauseAfterFaultMs = 1000;
const pauseBetweenLooksForShardsMs = 5000;

const deliveryTo = (
  declaration: ConsumerDeclaration,
  invoke: LocalFunction['invoke'],
  { host, shard, signal }: { host: ConsumerHost; shard: string; signal: AbortSignal },
): Delivery => ({
  invoke,
  retries: declaration.retries,
  backoffMs: host.backoffMs ?? 200,
  signal,
  giveUp: (failed) => {
    host.log(`${declaration.name}: gave up ${failed.records.length} records: ${failed.error}`);
    const letter = deadLetter({ ...failed, functionName: declaration.name, shard, at: host.now() });
    host.store.bury(declaration.name, letter);
  },
});

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

/**
 * Behaves as Lambda's event source mapping from a table's stream to a function: every record that the filter lets
 * through is delivered at least once, an item's in order, or ends among the dead letters. Takes up after a restart
 * where it was.
 */
export const startConsumer = (
  declaration: ConsumerDeclaration,
  invoke: LocalFunction['invoke'],
  host: ConsumerHost,
): Consumer => {
  const { stream, store, idleMs = 200 } = host;
  const ending = new AbortController();
  const { signal } = ending;
  const running = new Map<string, Promise<void>>();
  const keyOf = (shard: string) => ({ consumer: declaration.name, stream: stream.arn, shard });

  const read = async (shard: string): Promise<void> => {
    const delivery = deliveryTo(declaration, invoke, { host, shard, signal });
    const reading = { ...declaration, stream, shard, key: keyOf(shard), store, idleMs, delivery };
    while (!signal.aborted) {
      try {
        return await readShard(reading);
      } catch (error) {
        if (signal.aborted) return;
        host.log(
          `${declaration.name}: reading again after ${error instanceof Error ? error.message : error}`,
        );
        await sleep(pauseAfterFaultMs, undefined, { signal }).catch(() => undefined);
      }
    }
  };

  const begin = async (): Promise<void> => {
    const isFinished = (shard: string) => store.readTo(keyOf(shard))?.finished ?? false;
    for (const shard of readable(await stream.shards(), isFinished, new Set(running.keys())))
      running.set(
        shard,
        read(shard).finally(() => running.delete(shard)),
      );
  };

  const look = async (): Promise<void> => {
    while (!signal.aborted) {
      await begin().catch((error: Error) => host.log(`${declaration.name}: ${error.message}`));
      await sleep(pauseBetweenLooksForShardsMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const looking = look();

  return {
    stop: async () => {
      ending.abort();
      await Promise.all([looking, ...running.values()]);
    },
  };
};
