import { Duration } from 'aws-cdk-lib';
import { type EventPattern, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { mailEventFunction, ScheduledFunction } from '../functions/events.ts';
import { acknowledge } from './acknowledge.ts';
import { fiveMinutes, ImpactAlarm } from './alarms.ts';
import { ServiceFunction, type Shared } from './functions.ts';

type Declared = ScheduledFunction | typeof mailEventFunction;

/** Where what a rule's function has given up is kept, with an alarm on it. */
const deadLetters = (
  scope: Construct,
  { shared, declared }: { shared: Shared; declared: Declared },
): Queue => {
  const queue = new Queue(scope, 'DeadLetters', { enforceSSL: true, retentionPeriod: Duration.days(14) });
  acknowledge(queue, {
    'AwsSolutions-SQS3':
      'This queue is itself the end of the line: what a rule could not hand over ends here.',
  });
  new ImpactAlarm(scope, 'DeadLettersWaiting', {
    topic: shared.alarms,
    errorImpact: declared.errorImpact,
    what: `${declared.name}: events could not be handed over or were given up.`,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: 'Maximum' }),
    threshold: 1,
  });
  return queue;
};

type Started = { schedule: Schedule } | { eventPattern: EventPattern };

/** A function that a rule of EventBridge starts. */
class RuleFunction extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { shared, declared, by }: { shared: Shared; declared: Declared; by: Started },
  ) {
    super(scope, id);
    const { name, entry, memoryMb, timeoutSeconds, needs, errorImpact } = declared;
    const { lambda } = new ServiceFunction(this, 'Function', {
      ...{ entry, memoryMb, timeoutSeconds, needs, errorImpact },
      description: `Trepart ${name}`,
      shared,
    });
    const deadLetterQueue = deadLetters(this, { shared, declared });
    new Rule(this, 'Start', { ...by, targets: [new LambdaFunction(lambda, { deadLetterQueue })] });
  }
}

/** A function that time starts. */
export const scheduledFunction = (
  scope: Construct,
  id: string,
  { shared, declared }: { shared: Shared; declared: ScheduledFunction },
): Construct =>
  new RuleFunction(scope, id, {
    shared,
    declared,
    by: { schedule: Schedule.rate(Duration.minutes(declared.everyMinutes)) },
  });

/** The function that takes what SES tells of our own mails. */
export const mailEvents = (
  scope: Construct,
  id: string,
  { shared, declared }: { shared: Shared; declared: typeof mailEventFunction },
): Construct =>
  new RuleFunction(scope, id, { shared, declared, by: { eventPattern: shared.mail.eventPattern } });
