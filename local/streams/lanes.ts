import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { itemOf } from './record.ts';

export type Lanes = {
  /** Takes records in order; one item's always go the same lane. */
  add: (records: DynamoDBRecord[]) => void;
  /** Resolves when nothing is waiting; rejects as soon as a batch does. */
  drained: () => Promise<void>;
};

type Lane = { queue: DynamoDBRecord[]; work: Promise<void> | undefined };

const laneFor = (record: DynamoDBRecord, count: number): number =>
  createHash('sha1').update(itemOf(record)).digest().readUInt32BE() % count;

/** Works on as many batches at once as there are lanes, and one at a time in each. */
export const openLanes = (
  count: number,
  batchSize: number,
  process: (batch: DynamoDBRecord[]) => Promise<void>,
): Lanes => {
  const lanes = Array.from({ length: count }, (): Lane => ({ queue: [], work: undefined }));

  const empty = async (lane: Lane): Promise<void> => {
    while (lane.queue.length > 0) await process(lane.queue.splice(0, batchSize));
    lane.work = undefined;
  };

  const start = (lane: Lane): void => {
    if (lane.work || lane.queue.length === 0) return;
    lane.work = empty(lane);
    // Whoever waits for the lanes hears of it; until then it is not an unhandled rejection.
    lane.work.catch(() => undefined);
  };

  return {
    add: (records) => {
      for (const record of records) lanes[laneFor(record, count)]!.queue.push(record);
      for (const lane of lanes) start(lane);
    },
    drained: async () => void (await Promise.all(lanes.map((lane) => lane.work))),
  };
};
