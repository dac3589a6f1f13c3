import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { localAws } from '../engine/credentials.ts';

/** Binary values reach a Lambda as base64. */
const asJson = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
};

/** A stream record as it lies in a Lambda event. */
export const eventRecord = (record: _Record, streamArn: string): DynamoDBRecord => {
  const { ApproximateCreationDateTime: created, ...dynamodb } = record.dynamodb ?? {};
  return {
    ...(asJson({ ...record, dynamodb }) as DynamoDBRecord),
    awsRegion: localAws.region,
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    dynamodb: {
      ...(asJson(dynamodb) as NonNullable<DynamoDBRecord['dynamodb']>),
      ...(created ? { ApproximateCreationDateTime: created.getTime() / 1000 } : {}),
    },
  };
};

/** Sequence numbers come as text of varying length, and are ordered as numbers. */
export const sequenceOf = (record: DynamoDBRecord): bigint => BigInt(record.dynamodb!.SequenceNumber!);

export const inOrder = (records: DynamoDBRecord[]): DynamoDBRecord[] =>
  records.sort((a, b) => (sequenceOf(a) < sequenceOf(b) ? -1 : 1));

/** What keeps its order when a shard is worked on in parallel: one item. */
export const itemOf = (record: DynamoDBRecord): string =>
  JSON.stringify(Object.entries(record.dynamodb?.Keys ?? {}).sort(([a], [b]) => a.localeCompare(b)));
