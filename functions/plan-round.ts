import process from 'node:process';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { makeDeps } from './deps.ts';
import { planRound } from './schedule/plan.ts';

const deps = makeDeps(process.env);

/** Half of the time is the scheduler's; the rest is for placing the meetings. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
  const plan = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
    const roundId = dynamodb?.NewImage?.roundId?.S;
    const planId = dynamodb?.NewImage?.planId?.S;
    if (roundId === undefined || planId === undefined) return;
    const limitMs = Math.min(60_000, context.getRemainingTimeInMillis() / 2);
    await planRound({ roundId, planId }, deps, { limitMs });
  };
  return processPartialResponse(event, plan, new BatchProcessor(EventType.DynamoDBStreams), {
    throwOnFullBatchFailure: false,
  });
};
