import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';

/** What is left to do of a batch: nothing, or the records from the first failed one on. */
export type Outcome = { left: DynamoDBRecord[]; error: string };

const responseSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() })
  .nullish();

const all = (left: DynamoDBRecord[], error: string): Outcome => ({ left, error });

/**
 * Reads a function's answer as Lambda does under `ReportBatchItemFailures`: the lowest sequence number reported is
 * where to go on from; nothing reported is success; an answer that cannot be read fails the whole batch.
 */
export const outcomeOf = (records: DynamoDBRecord[], response: unknown): Outcome => {
  const parsed = responseSchema.safeParse(response);
  if (!parsed.success) return all(records, 'The answer is not a batch response.');
  const failed = new Set(parsed.data?.batchItemFailures?.map((failure) => failure.itemIdentifier));
  if (failed.size === 0) return all([], '');
  const first = records.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''));
  if (first === -1) return all(records, 'The answer names records that are not in the batch.');
  return all(records.slice(first), `The function reported ${failed.size} failed records.`);
};
