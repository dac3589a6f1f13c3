import { Duration } from 'aws-cdk-lib';
import { type EventPattern, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { mailEventFunction, ScheduledFunction } from '../functions/events.ts';
import { deadLetters } from './dead-letters.ts';
import { ServiceFunction, type Shared } from './functions.ts';

type Declared = ScheduledFunction | typeof mailEventFunction;

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
    const deadLetterQueue = deadLetters(this, { shared, declared });
    const { lambda } = new ServiceFunction(this, 'Function', {
      ...{ entry, memoryMb, timeoutSeconds, needs, errorImpact },
      description: `Trepart ${name}`,
      deadLetters: deadLetterQueue,
      shared,
    });
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
