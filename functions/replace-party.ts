import process from 'node:process';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { makeDeps } from './deps.ts';
import { search } from './replace/search.ts';

const deps = makeDeps(process.env);

const searchFor = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const replacementId = dynamodb?.NewImage?.replacementId?.S;
  if (replacementId !== undefined) await search(replacementId, deps);
};

/** Searches for replacements off the table's stream. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  processPartialResponse(event, searchFor, new BatchProcessor(EventType.DynamoDBStreams), {
    throwOnFullBatchFailure: false,
  });
