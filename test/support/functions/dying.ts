import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SESClient } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * A function of the service that is killed between two of its steps. A step is a write to the table or a mail that SES
 * has taken; the file that `TEST_PLAN` names tells after how many of them, or `always`, and is gone once it has happened.
 */
const plan = process.env.TEST_PLAN!;
const steps = new Set(['TransactWriteCommand', 'SendRawEmailCommand']);

const dieIfPlanned = (): void => {
  if (!existsSync(plan)) return;
  const text = readFileSync(plan, 'utf8');
  const left = text === 'always' ? 0 : Number(text) - 1;
  if (left > 0) writeFileSync(plan, String(left));
  else if (text !== 'always') rmSync(plan);
  if (left <= 0) process.exit(1);
};

type Sends = { send: (command: object, ...rest: unknown[]) => Promise<unknown> };

for (const { prototype } of [SESClient, DynamoDBDocumentClient] as unknown as { prototype: Sends }[]) {
  const { send } = prototype;
  prototype.send = async function (this: Sends, command, ...rest) {
    const answer = await send.call(this, command, ...rest);
    if (steps.has(command.constructor.name)) dieIfPlanned();
    return answer;
  };
}

const { handler } = (await import(process.env.TEST_FUNCTION!)) as { handler: unknown };

export { handler };
