import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses';
import { EmailEncoding, Sns } from 'aws-cdk-lib/aws-ses-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { calendarReplyFunction } from '../functions/events.ts';
import { deadLetters } from './dead-letters.ts';
import { ServiceFunction, type Shared } from './functions.ts';

type Parts = {
  shared: Shared;
  /** A domain whose MX record points to SES, and the address at it that calendars answer to. */
  answerDomain: string;
  address: string;
};

/**
 * The answers that people give in their own calendars. SES hands each mail on whole, by SNS, and keeps none: a larger one
 * than SNS takes (150 KB) is returned to its sender, and no calendar's answer is.
 */
export class CalendarReplies extends Construct {
  constructor(scope: Construct, id: string, { shared, answerDomain, address }: Parts) {
    super(scope, id);
    const queue = deadLetters(this, { shared, declared: calendarReplyFunction });
    const { lambda } = new ServiceFunction(this, 'Function', {
      ...calendarReplyFunction,
      description: `Trepart ${calendarReplyFunction.name}`,
      deadLetters: queue,
      shared,
    });
    const topic = this.makeTopic();
    topic.addSubscription(new LambdaSubscription(lambda, { deadLetterQueue: queue }));
    const ruleSet = this.receive(topic, address);
    const { region } = Stack.of(this);
    new CfnOutput(this, 'MxRecord', { value: `${answerDomain} MX 10 inbound-smtp.${region}.amazonaws.com` });
    new CfnOutput(this, 'RuleSetName', { value: ruleSet.receiptRuleSetName });
  }

  /** Only SES of this account may publish to it. */
  private makeTopic(): Topic {
    const topic = new Topic(this, 'Received', { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    return topic;
  }

  private receive(topic: Topic, address: string): ReceiptRuleSet {
    const ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    ruleSet.addRule('Answer', {
      recipients: [address],
      tlsPolicy: TlsPolicy.REQUIRE,
      scanEnabled: true,
      actions: [new Sns({ topic, encoding: EmailEncoding.BASE64 })],
    });
    return ruleSet;
  }
}
