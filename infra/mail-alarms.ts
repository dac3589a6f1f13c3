import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type AlarmTopic, ImpactAlarm } from './alarms.ts';

/** Below the rates (10 % and 0.5 %) at which AWS stops an account from sending. The account has one reputation. */
const limits = [
  {
    id: 'Bounces',
    metricName: 'Reputation.BounceRate',
    threshold: 0.05,
    what: 'Five mails in a hundred bounce.',
  },
  {
    id: 'Complaints',
    metricName: 'Reputation.ComplaintRate',
    threshold: 0.001,
    what: 'One mail in a thousand is reported as spam.',
  },
] as const;

export const watchReputation = (scope: Construct, topic: AlarmTopic): void => {
  for (const { id, metricName, threshold, what } of limits)
    new ImpactAlarm(scope, id, {
      topic,
      errorImpact: 'People do not get their invitations, and soon nobody may: AWS stops senders like this.',
      what,
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName,
        period: Duration.hours(1),
        statistic: 'Maximum',
      }),
      threshold,
    });
};
