import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expireItems } from '../engine/expire.ts';
import type { StreamRecords } from '../engine/stream-records.ts';
import type { Clock } from '../lambda/clock.ts';
import type { StreamStore } from '../streams/store.ts';

export type Housekeeping = {
  /** Expires items by the clock, and trims the stream. */
  sweep: () => Promise<{ expired: number; trimmed: number }>;
  stop: () => void;
};

type Parts = {
  client: DynamoDBClient;
  tableName: string;
  streamRecords: StreamRecords | undefined;
  streamStore: StreamStore;
  consumers: readonly string[];
  clock: Clock;
  log: (line: string) => void;
};

const everyMs = 10 * 60_000;

/** Does at intervals what DynamoDB does by itself and the embedded engine does not. */
export const startHousekeeping = (parts: Parts): Housekeeping => {
  const { client, tableName, streamRecords, streamStore, consumers, clock, log } = parts;

  const trim = (): number => {
    const readTo = streamStore.leastReadTo(consumers);
    if (readTo === undefined || streamRecords === undefined) return 0;
    // The engine stamps records by the machine's clock, not by ours.
    return streamRecords.trim({ epochSeconds: Date.now() / 1000, readTo });
  };

  const sweep = async () => {
    const expired = await expireItems(client, tableName, clock.now() / 1000);
    return { expired, trimmed: trim() };
  };

  const timer = setInterval(() => {
    sweep().catch((error: Error) => log(`housekeeping: ${error.message}`));
  }, everyMs);
  return { sweep, stop: () => clearInterval(timer) };
};
