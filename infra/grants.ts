import { PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Grant } from '../shared/route.ts';
import { table as shape } from '../shared/table.ts';
import type { ServiceMail } from './mail.ts';
import type { ServiceTable } from './table.ts';

/** What the `needs` of routes and stream consumers are about. */
export type Granted = { table: ServiceTable; mail: ServiceMail };

/** Never `Scan`: a request path that needs one is a design fault, and fails in production as it does in the tests. */
const readActions = ['GetItem', 'BatchGetItem', 'Query', 'ConditionCheckItem'];
/** A transaction is authorised by the actions of its items. */
const writeActions = ['PutItem', 'UpdateItem', 'DeleteItem'];

const onTable = (actions: readonly string[], resources: string[]): PolicyStatement =>
  new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources });

const statementOf: Record<Grant, (granted: Granted) => PolicyStatement> = {
  'table:read': ({ table }) => onTable(readActions, [table.arn, ...table.indexArns]),
  'table:write': ({ table }) => onTable(writeActions, [table.arn]),
  'table:count': ({ table }) =>
    new PolicyStatement({
      actions: ['dynamodb:UpdateItem'],
      resources: [table.arn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${shape.counterPrefix}*`] },
        // `ForAllValues` holds for a request without keys too.
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    }),
  'mail:send': ({ mail }) =>
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [mail.identityArn, mail.configurationSetArn],
      conditions: { StringEquals: { 'ses:FromAddress': mail.fromAddress } },
    }),
};

/** The policy that lets a function do what its rows need, and nothing else. The only place where needs become IAM. */
export const policyFor = (needs: readonly Grant[], granted: Granted): PolicyDocument =>
  new PolicyDocument({ statements: [...new Set(needs)].sort().map((need) => statementOf[need](granted)) });

/** Lets a function write its own log. */
export const logPolicy = (logGroupArn: string): PolicyDocument =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroupArn],
      }),
    ],
  });

const sendTo = (queueArn: string): PolicyStatement =>
  new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] });

/** Lets Lambda put aside what a function gave up. */
export const putAsidePolicy = (deadLetterArn: string): PolicyDocument =>
  new PolicyDocument({ statements: [sendTo(deadLetterArn)] });

/** Lets Lambda read the table's stream for a consumer, and put aside what the consumer gave up. */
export const consumePolicy = (streamArn: string, deadLetterArn: string): PolicyDocument =>
  new PolicyDocument({
    statements: [
      onTable(['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'], [streamArn]),
      sendTo(deadLetterArn),
    ],
  });
