import type { ConsumerDeclaration, ConsumerHost, Invoke } from './consumer.ts';
import { deadLetter } from './dead-letter.ts';
import type { Delivery } from './deliver.ts';

type Place = { host: ConsumerHost; shard: string; signal: AbortSignal };

/** How batches of a shard get to the function, and where they go when it cannot deal with them. */
export const deliveryTo = (
  { name, retries }: ConsumerDeclaration,
  invoke: Invoke,
  { host, shard, signal }: Place,
): Delivery => ({
  invoke,
  retries,
  backoffMs: host.backoffMs ?? 200,
  signal,
  giveUp: (failed) => {
    host.log(`${name}: gave up ${failed.records.length} records: ${failed.error}`);
    host.store.bury(name, deadLetter({ ...failed, functionName: name, shard, at: host.now() }));
  },
});
