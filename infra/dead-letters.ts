import { Duration } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { fiveMinutes, ImpactAlarm } from './alarms.ts';
import type { Shared } from './functions.ts';

type Declared = { name: string; errorImpact: string };

/** Where what a function could not be handed, or has given up, is kept, with an alarm on it. */
export const deadLetters = (
  scope: Construct,
  { shared, declared }: { shared: Shared; declared: Declared },
): Queue => {
  const queue = new Queue(scope, 'DeadLetters', { enforceSSL: true, retentionPeriod: Duration.days(14) });
  acknowledge(queue, {
    'AwsSolutions-SQS3':
      'This queue is itself the end of the line: what could not be handed over, or failed each time, ends here.',
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
