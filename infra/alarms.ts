import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Where alarms go: a topic that only CloudWatch of this account may publish to, and the people who get its mails. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;
  readonly stage: string;

  constructor(scope: Construct, id: string, { alarmEmails, stage }: Settings) {
    super(scope, id);
    this.stage = stage;
    this.topic = new Topic(this, 'Topic', { displayName: `Trepart ${stage}: alarms`, enforceSSL: true });
    // Requiring TLS replaces the topic's default policy, which is what let CloudWatch publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    for (const email of alarmEmails) this.topic.addSubscription(new EmailSubscription(email));
  }
}

export type ImpactAlarmProps = {
  topic: AlarmTopic;
  /** What has happened, for whoever mends it. */
  what: string;
  /** What it means to people; the first thing in the alarm's text. */
  errorImpact: string;
  metric: IMetric;
  /** Alarms at this value and above; once, unless `periods` says how many periods in a row. */
  threshold: number;
  periods?: number;
};

/** An alarm that says what the failure means to people before it says what broke. */
export class ImpactAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    const { topic, what, errorImpact, metric, threshold, periods = 1 } = props;
    super(scope, id, {
      alarmDescription: `${errorImpact} [${topic.stage}] ${what}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(topic.topic);
    this.addAlarmAction(action);
    this.addOkAction(action);
  }
}

export const fiveMinutes = Duration.minutes(5);
