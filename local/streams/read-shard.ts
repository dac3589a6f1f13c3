import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Delivery, deliver } from './deliver.ts';
import { matches, type Pattern } from './filter.ts';
import { openLanes } from './lanes.ts';
import { progressFrom } from './progress.ts';
import { sequenceOf } from './record.ts';
import type { ShardKey, StreamStore } from './store.ts';
import type { Stream } from './stream.ts';

export type ShardReader = {
  stream: Stream;
  shard: string;
  key: ShardKey;
  store: StreamStore;
  filter: Pattern;
  batchSize: number;
  parallelizationFactor: number;
  /** Wait between reads of a shard that had nothing new, in milliseconds. */
  idleMs: number;
  delivery: Delivery;
};

/** Reads on no further ahead of what is delivered than this many batches a lane. */
const batchesAhead = 10;

/** Keeps what is read, waiting and done in step with the stored checkpoint. */
const bookkeeping = ({ store, key }: ShardReader, start: bigint) => {
  const progress = progressFrom(start);
  let stored = start;
  const save = () => {
    const position = progress.position();
    if (position !== stored) store.advance(key, { sequence: position });
    stored = position;
  };
  return { progress, save };
};

const wait = async (work: Promise<void>, milliseconds: number, signal: AbortSignal): Promise<void> =>
  // A lane that has failed must be heard of even while there is nothing new to read.
  void (await Promise.race([
    sleep(milliseconds, undefined, { signal }),
    work.then(() => new Promise(() => {})),
  ]));

/**
 * Reads a shard from its checkpoint on and delivers what the filter lets through, until the shard is closed and done
 * or the signal ends it. The checkpoint never passes a record that is neither delivered nor given up.
 */
export const readShard = async (reader: ShardReader): Promise<void> => {
  // Should reading fail, deliveries under way must end with it, or the next reader's would run beside them.
  const ending = new AbortController();
  const signal = AbortSignal.any([reader.delivery.signal, ending.signal]);
  try {
    await readOn({ ...reader, delivery: { ...reader.delivery, signal } });
  } finally {
    ending.abort();
  }
};

const readOn = async (reader: ShardReader): Promise<void> => {
  const {
    stream,
    shard,
    key,
    store,
    filter,
    batchSize,
    parallelizationFactor: lanesCount,
    delivery,
  } = reader;
  const from = store.readTo(key);
  const { progress, save } = bookkeeping(reader, from?.sequence ?? 0n);
  const process = async (batch: DynamoDBRecord[]): Promise<void> => {
    await deliver(batch, delivery);
    for (const record of batch) progress.done(sequenceOf(record));
    save();
  };
  const lanes = openLanes(lanesCount, batchSize, process);
  let iterator = await stream.iterator(shard, from?.sequence);
  while (iterator !== undefined) {
    delivery.signal.throwIfAborted();
    if (progress.waiting() >= batchSize * lanesCount * batchesAhead) await lanes.drained();
    const { records, next } = await stream.read(iterator);
    const wanted = records.filter((record) => matches(filter, record));
    const waits = new Set(wanted);
    for (const record of records) progress.read(sequenceOf(record), waits.has(record));
    lanes.add(wanted);
    save();
    iterator = next;
    if (records.length === 0 && next !== undefined)
      await wait(lanes.drained(), reader.idleMs, delivery.signal);
  }
  await lanes.drained();
  store.advance(key, { sequence: progress.position(), finished: true });
};
