import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Outcome, outcomeOf } from './outcome.ts';

export type Delivery = {
  invoke: (event: { Records: DynamoDBRecord[] }) => Promise<unknown>;
  /** How often a batch is tried again before it is given up. */
  retries: number;
  /** The wait before the first retry, in milliseconds; doubled for each after it. */
  backoffMs: number;
  giveUp: (failed: { records: DynamoDBRecord[]; attempts: number; error: string }) => void;
  /** Ends delivery between two steps; what was under way counts neither as done nor as failed. */
  signal: AbortSignal;
};

const longestWaitMs = 30_000;

type Attempted = Outcome & { threw: boolean };

const attempt = async (records: DynamoDBRecord[], { invoke, signal }: Delivery): Promise<Attempted> => {
  try {
    const response = await invoke({ Records: records });
    signal.throwIfAborted();
    return { ...outcomeOf(records, response), threw: false };
  } catch (error) {
    signal.throwIfAborted();
    return { left: records, error: error instanceof Error ? error.message : String(error), threw: true };
  }
};

const halves = (records: DynamoDBRecord[]) => {
  const middle = Math.ceil(records.length / 2);
  return [records.slice(0, middle), records.slice(middle)];
};

/**
 * Hands a batch to the function until all of it is done or given up. A batch that makes the function throw is halved,
 * which costs no retry, until the culprit stands alone; after a partial failure only what is left is tried again.
 * Rejects only when the signal ends it.
 */
export const deliver = async (batch: DynamoDBRecord[], delivery: Delivery, tried = 0): Promise<void> => {
  let records = batch;
  for (let attempts = tried + 1; ; attempts++) {
    const { left, error, threw } = await attempt(records, delivery);
    if (left.length === 0) return;
    if (threw && left.length > 1) {
      for (const half of halves(left)) await deliver(half, delivery, attempts - 1);
      return;
    }
    if (attempts > delivery.retries) return delivery.giveUp({ records: left, attempts, error });
    records = left;
    const wait = Math.min(delivery.backoffMs * 2 ** (attempts - 1), longestWaitMs);
    await sleep(wait, undefined, { signal: delivery.signal });
  }
};
