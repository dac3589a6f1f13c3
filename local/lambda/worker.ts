/** Runs in a worker thread of its own, as one Lambda execution environment: its own environment variables and globals. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import { accountId, localAws } from '../engine/credentials.ts';
import { createClock, dateFollowing } from './clock.ts';
import type { Answer, Invocation, LambdaHandler, WorkerData } from './messages.ts';

const { entry, functionName, memoryMb, clock } = workerData as WorkerData;
const machineTime = Date.now.bind(Date);
globalThis.Date = dateFollowing(createClock(clock));

const post = (answer: Answer) => parentPort!.postMessage(answer);

const contextOf = ({ requestId, deadline }: Invocation): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${localAws.region}:${accountId}:function:${functionName}`,
  memoryLimitInMB: String(memoryMb),
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => Math.max(0, deadline - machineTime()),
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});

const errorType = (error: unknown) => (error instanceof Error ? error.name : typeof error);
const errorMessage = (error: unknown) => (error instanceof Error ? error.message : String(error));

const { handler } = (await import(entry)) as { handler: LambdaHandler };
if (typeof handler !== 'function') throw new Error(`${entry} exports no handler`);

const run = async (invocation: Invocation): Promise<void> => {
  const { requestId } = invocation;
  try {
    const result = await handler(JSON.parse(invocation.event), contextOf(invocation));
    post({ type: 'result', requestId, result: JSON.stringify(result) });
  } catch (error) {
    console.error(error);
    post({ type: 'failure', requestId, errorType: errorType(error), errorMessage: errorMessage(error) });
  }
};

parentPort!.on('message', (invocation: Invocation) => void run(invocation));
post({ type: 'ready' });
