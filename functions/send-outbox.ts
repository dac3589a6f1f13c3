import process from 'node:process';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { SESClient } from '@aws-sdk/client-ses';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { addressHashOf } from './address-hash.ts';
import { clientTimeouts } from './clients.ts';
import { makeDeps } from './deps.ts';
import { sendMail } from './mail/send.ts';
import { carryOut, type OutboxDeps } from './outbox/carry-out.ts';
import type { Mail } from './outbox/mails.ts';

const deps = makeDeps(process.env);
const ses = new SESClient({ maxAttempts: 3, requestHandler: clientTimeouts });
const { MAIL_FROM, MAIL_REPLY_TO, MAIL_ORGANIZER, MAIL_CONFIGURATION_SET } = deps.env;

const settings = {
  from: MAIL_FROM,
  replyTo: MAIL_REPLY_TO,
  organizer: MAIL_ORGANIZER,
  configurationSet: MAIL_CONFIGURATION_SET,
};

/** What SES tells of the mail later comes with these. */
const tagsOf = (entry: string, { message, personId }: Mail) => ({
  entry,
  person: personId,
  address: addressHashOf(deps, message.to.email),
});

const outboxDeps: OutboxDeps = {
  ...deps,
  sendMail: (entryId, { message, personId }) =>
    sendMail({ ses, settings, tags: tagsOf(entryId, { message, personId }) }, entryId, message),
};

const carryOutRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const outboxId = dynamodb?.NewImage?.outboxId?.S;
  if (outboxId === undefined) return;
  try {
    await carryOut(outboxId, outboxDeps);
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    deps.log('warn', 'task-failed', { outboxId, task: dynamodb?.NewImage?.task?.M?.task?.S ?? '', failure });
    throw error;
  }
};

/** Reads the outbox off the table's stream. What fails is tried again by itself; what is done stays done. */
export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  processPartialResponse(event, carryOutRecord, new BatchProcessor(EventType.DynamoDBStreams), {
    throwOnFullBatchFailure: false,
  });
