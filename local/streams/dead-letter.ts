import type { DynamoDBRecord } from 'aws-lambda';
import { sequenceOf } from './record.ts';

/** What Lambda tells a failure destination about a batch that it gave up, with the records, as a bucket would get them. */
export type DeadLetter = {
  version: '1.0';
  /** ISO 8601 in UTC. */
  timestamp: string;
  requestContext: {
    functionName: string;
    condition: 'RetryAttemptsExhausted';
    approximateInvokeCount: number;
  };
  responseContext: { errorMessage: string };
  DDBStreamBatchInfo: {
    shardId: string;
    startSequenceNumber: string;
    endSequenceNumber: string;
    batchSize: number;
    streamArn: string;
  };
  /** The keys of the items, by which they are found when the records themselves are gone from the stream. */
  keys: NonNullable<DynamoDBRecord['dynamodb']>['Keys'][];
  records: DynamoDBRecord[];
};

export type Failed = {
  functionName: string;
  shard: string;
  records: DynamoDBRecord[];
  attempts: number;
  error: string;
  /** Epoch milliseconds. */
  at: number;
};

export const deadLetter = ({ functionName, shard, records, attempts, error, at }: Failed): DeadLetter => ({
  version: '1.0',
  timestamp: new Date(at).toISOString(),
  requestContext: { functionName, condition: 'RetryAttemptsExhausted', approximateInvokeCount: attempts },
  responseContext: { errorMessage: error },
  DDBStreamBatchInfo: {
    shardId: shard,
    startSequenceNumber: String(sequenceOf(records[0]!)),
    endSequenceNumber: String(sequenceOf(records.at(-1)!)),
    batchSize: records.length,
    streamArn: records[0]!.eventSourceARN ?? '',
  },
  keys: records.map((record) => record.dynamodb?.Keys),
  records,
});
