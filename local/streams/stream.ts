import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { localAws } from '../engine/credentials.ts';
import { eventRecord, inOrder } from './record.ts';

/** One read: records in order, and where to go on; without `next` the shard is closed and read to its end. */
export type Page = { records: DynamoDBRecord[]; next: string | undefined };

export type Stream = {
  arn: string;
  shards: () => Promise<Shard[]>;
  /** Where to begin: after a sequence number, or at the oldest record that is left. */
  iterator: (shard: string, after: bigint | undefined) => Promise<string | undefined>;
  read: (iterator: string) => Promise<Page>;
  close: () => void;
};

const iteratorAt = async (
  client: DynamoDBStreamsClient,
  shard: { StreamArn: string; ShardId: string },
  after?: bigint,
) => {
  const oldest = new GetShardIteratorCommand({ ...shard, ShardIteratorType: 'TRIM_HORIZON' });
  if (after === undefined) return (await client.send(oldest)).ShardIterator;
  const position = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: String(after) } as const;
  try {
    return (await client.send(new GetShardIteratorCommand({ ...shard, ...position }))).ShardIterator;
  } catch (error) {
    if (error instanceof TrimmedDataAccessException) return (await client.send(oldest)).ShardIterator;
    throw error;
  }
};

const allShards = async (client: DynamoDBStreamsClient, arn: string): Promise<Shard[]> => {
  const shards: Shard[] = [];
  let from: string | undefined;
  do {
    const start = from === undefined ? {} : { ExclusiveStartShardId: from };
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn, ...start }));
    shards.push(...(StreamDescription?.Shards ?? []));
    from = StreamDescription?.LastEvaluatedShardId;
  } while (from !== undefined);
  return shards;
};

/** Opens the stream of a table on any DynamoDB-compatible endpoint. */
export const openStream = async (
  table: DynamoDBClient,
  tableName: string,
  endpoint: string,
): Promise<Stream> => {
  const described = await table.send(new DescribeTableCommand({ TableName: tableName }));
  const arn = described.Table?.LatestStreamArn;
  if (arn === undefined) throw new Error(`The table ${tableName} has no stream.`);
  const client = new DynamoDBStreamsClient({ ...localAws, endpoint });
  return {
    arn,
    shards: () => allShards(client, arn),
    iterator: (shard, after) => iteratorAt(client, { StreamArn: arn, ShardId: shard }, after),
    read: async (iterator) => {
      const { Records = [], NextShardIterator } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator }),
      );
      return { records: inOrder(Records.map((record) => eventRecord(record, arn))), next: NextShardIterator };
    },
    close: () => client.destroy(),
  };
};
