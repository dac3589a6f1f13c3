import process from 'node:process';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { makeDeps } from './deps.ts';
import { computeRun } from './run/compute.ts';

const deps = makeDeps(process.env);

/** A quarter of the function's memory is kept for reading and storing. */
const composingMemory = (context: Context): number => Math.floor(Number(context.memoryLimitInMB) * 0.75);

/** Starts runs off the table's stream, one at a time. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
  const compute = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
    const runId = dynamodb?.NewImage?.runId?.S;
    const limits = { milliseconds: context.getRemainingTimeInMillis(), memoryMb: composingMemory(context) };
    if (runId !== undefined) await computeRun(runId, deps, limits);
  };
  return processPartialResponse(event, compute, new BatchProcessor(EventType.DynamoDBStreams), {
    throwOnFullBatchFailure: false,
  });
};
