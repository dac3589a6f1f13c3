import process from 'node:process';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { makeDeps } from './deps.ts';
import { search } from './replace/search.ts';
import { computeRun } from './run/compute.ts';
import { planRound } from './schedule/plan.ts';

const deps = makeDeps(process.env);

/** A quarter of the function's memory is kept for reading and storing. */
const composingMemory = (context: Context): number => Math.floor(Number(context.memoryLimitInMB) * 0.75);

/** The longest that the scheduler may look for better; half of the time is kept for placing the meetings. */
const schedulingMs = (context: Context): number => Math.min(60_000, context.getRemainingTimeInMillis() / 2);

type Asked = Record<string, { S?: string }>;
type Compute = (asked: Asked, context: Context) => Promise<void>;

/** What is computed of each kind of record that asks for it. */
const computeOf: Record<string, Compute> = {
  run: async ({ runId }, context) => {
    const limits = { milliseconds: context.getRemainingTimeInMillis(), memoryMb: composingMemory(context) };
    if (runId?.S !== undefined) await computeRun(runId.S, deps, limits);
  },
  plan: async ({ roundId, planId }, context) => {
    if (roundId?.S === undefined || planId?.S === undefined) return;
    const at = { roundId: roundId.S, planId: planId.S };
    await planRound(at, deps, { limitMs: schedulingMs(context) });
  },
  replacement: async ({ replacementId }) => {
    if (replacementId?.S !== undefined) await search(replacementId.S, deps);
  },
};

/** Computes off the table's stream, one at a time: runs, the schedules of rounds, and who could replace a party. */
export const handler = (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
  const compute = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
    const asked = (dynamodb?.NewImage ?? {}) as Asked;
    await computeOf[asked.kind?.S ?? '']?.(asked, context);
  };
  return processPartialResponse(event, compute, new BatchProcessor(EventType.DynamoDBStreams), {
    throwOnFullBatchFailure: false,
  });
};
