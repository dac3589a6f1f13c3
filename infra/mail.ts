import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus, EventField, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { LogGroupTargetInput } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** What becomes of a mail after SES has taken it. Opens and clicks are not among them: nobody is tracked. */
const followed = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
];

/** The identity that mail is sent as, how it is sent, and the log of what became of each mail. */
export class ServiceMail extends Construct {
  readonly identityArn: string;
  readonly configurationSetArn: string;
  readonly configurationSetName: string;
  /** What SES tells of mails of this stage. */
  readonly eventPattern: EventPattern;
  readonly fromAddress: string;
  /** `Name <address>`. */
  readonly from: string;
  readonly replyTo: string;
  /** Where calendars answer: to SES where a domain is set up for that, else where all answers go. */
  readonly organizer: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { mailDomain, mailSender, mailSenderName, mailReplyTo, answerDomain } = settings;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    const set = this.makeConfigurationSet();
    this.configurationSetName = set.configurationSetName;
    this.eventPattern = {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [set.configurationSetName] } } },
    };
    this.configurationSetArn = arn('configuration-set', set.configurationSetName);
    this.identityArn = arn('identity', mailDomain);
    this.fromAddress = `${mailSender}@${mailDomain}`;
    this.from = `${mailSenderName} <${this.fromAddress}>`;
    this.replyTo = mailReplyTo ?? this.from;
    this.organizer = answerDomain ? `moter@${answerDomain}` : (mailReplyTo ?? this.fromAddress);
    this.makeIdentity(mailDomain);
    this.logEvents(set, settings);
  }

  private makeConfigurationSet(): ConfigurationSet {
    return new ConfigurationSet(this, 'ConfigurationSet', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
  }

  private makeIdentity(mailDomain: string): void {
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(mailDomain),
      mailFromDomain: `retur.${mailDomain}`,
    });
    for (const [index, { name, value }] of identity.dkimRecords.entries())
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
  }

  private logEvents(set: ConfigurationSet, { logRetentionDays }: Settings): void {
    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default');
    set.addEventDestination('Events', { destination: EventDestination.eventBus(bus), events: followed });
    const log = new LogGroup(this, 'EventLog', { retention: logRetentionDays as RetentionDays });
    log.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [log.logGroupArn],
      }),
    );
    new Rule(this, 'EventRule', {
      eventPattern: this.eventPattern,
      targets: [{ bind: () => ({ arn: `${logArn(log)}`, input: eventLine }) }],
    });
  }
}

/** EventBridge wants the ARN without the `:*` at the end of CloudFormation's. */
const logArn = (log: LogGroup): string =>
  Stack.of(log).formatArn({ service: 'logs', resource: `log-group:${log.logGroupName}` });

/** Ids and kinds only: who a mail was for is known from the outbox by the message id, and need not be in a log. */
const eventLine = LogGroupTargetInput.fromObjectV2({
  timestamp: EventField.fromPath('$.time'),
  message: [
    EventField.fromPath('$.detail-type'),
    EventField.fromPath('$.detail.mail.messageId'),
    EventField.fromPath('$.detail.bounce.bounceType'),
    EventField.fromPath('$.detail.bounce.bounceSubType'),
  ].join(' '),
});
