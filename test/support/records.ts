import type { DynamoDBRecord } from 'aws-lambda';

/** A stream record as a function gets it. */
export const streamRecord = (sequence: number, pk = `item-${sequence}`): DynamoDBRecord => ({
  eventID: String(sequence),
  eventName: 'INSERT',
  eventSource: 'aws:dynamodb',
  eventSourceARN: 'arn:aws:dynamodb:eu-north-1:000000000000:table/t/stream/1',
  dynamodb: { SequenceNumber: String(sequence), Keys: { pk: { S: pk } }, NewImage: { pk: { S: pk } } },
});

export const sequencesOf = (records: readonly DynamoDBRecord[]): number[] =>
  records.map((record) => Number(record.dynamodb?.SequenceNumber));

/** The answer that reports these sequence numbers as failed. */
export const reporting = (...sequences: (number | string)[]) => ({
  batchItemFailures: sequences.map((sequence) => ({ itemIdentifier: String(sequence) })),
});
