import { describe, expect, it } from 'vitest';
import { synthesise } from '../support/stack.ts';
import { actionsOf, resource, resources, statementsOf } from '../support/template.ts';

const { template } = synthesise({
  mailDomain: 'trepart.no',
  mailSender: 'post',
  mailReplyTo: 'hjelp@trepart.no',
});

describe('mail', () => {
  it('leaves encrypted, never to those who bounced or complained, and counts for our reputation', () => {
    expect(resource(template, 'AWS::SES::ConfigurationSet')).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  it('is followed until it arrives or bounces, but nobody’s opening of it is', () => {
    const { EventDestination } = resource(template, 'AWS::SES::ConfigurationSetEventDestination');
    expect(EventDestination.MatchingEventTypes).toEqual(
      expect.arrayContaining(['send', 'delivery', 'bounce', 'complaint', 'reject']),
    );
    expect(EventDestination.MatchingEventTypes).not.toContain('open');
    expect(EventDestination.MatchingEventTypes).not.toContain('click');
    expect(EventDestination.EventBridgeDestination).toBeDefined();
  });

  it('is logged by what happened and by message id, never by who it was for', () => {
    const { EventPattern, Targets } = resource(template, 'AWS::Events::Rule', 'MailEventRule');
    expect(EventPattern.detail.mail.tags['ses:configuration-set']).toHaveLength(1);
    const logged = JSON.stringify(Targets[0].InputTransformer);
    expect(logged).toContain('$.detail.mail.messageId');
    expect(logged).not.toMatch(/destination|commonHeaders|bouncedRecipients|source/);
  });

  it('is sent as the verified domain, from the address that the functions are told', () => {
    expect(resource(template, 'AWS::SES::EmailIdentity').EmailIdentity).toBe('trepart.no');
    const { Variables } = resource(template, 'AWS::Lambda::Function', 'SendOutboxFunction').Environment;
    expect(Variables).toMatchObject({
      MAIL_FROM: 'Trepart <post@trepart.no>',
      MAIL_REPLY_TO: 'hjelp@trepart.no',
    });
  });
});

describe('answers from calendars', () => {
  it('are asked for at the address that SES receives at, and else where all answers go', () => {
    const organizer = (of: typeof template) =>
      resource(of, 'AWS::Lambda::Function', 'SendOutboxFunction').Environment.Variables.MAIL_ORGANIZER;
    expect(organizer(template)).toBe('moter@svar.trepart.example');
    const without = synthesise({ answerDomain: undefined, mailReplyTo: 'hjelp@trepart.no' }).template;
    expect(organizer(without)).toBe('hjelp@trepart.no');
    expect(resources(without, 'AWS::SES::ReceiptRule')).toEqual([]);
  });

  it('are received encrypted, scanned, handed on whole and kept nowhere', () => {
    const { Rule } = resource(template, 'AWS::SES::ReceiptRule');
    expect(Rule).toMatchObject({
      Enabled: true,
      Recipients: ['moter@svar.trepart.example'],
      ScanEnabled: true,
      TlsPolicy: 'Require',
    });
    expect(Rule.Actions).toEqual([{ SNSAction: { Encoding: 'Base64', TopicArn: expect.anything() } }]);
    const { Protocol, RedrivePolicy, TopicArn } = resource(
      template,
      'AWS::SNS::Subscription',
      'CalendarReply',
    );
    expect(Protocol).toBe('lambda');
    expect(TopicArn).toEqual(Rule.Actions[0].SNSAction.TopicArn);
    expect(RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]).toMatch(/^CalendarReplyDeadLetters/);
  });

  it('are put aside, with an alarm, where they cannot be taken', () => {
    const { DeadLetterConfig } = resource(template, 'AWS::Lambda::Function', 'CalendarReplyFunction');
    expect(DeadLetterConfig.TargetArn['Fn::GetAtt'][0]).toMatch(/^CalendarReplyDeadLetters/);
    expect(statementsOf(template, 'CalendarReplyFunction').flatMap(actionsOf)).toContain('sqs:SendMessage');
  });

  it('come from nobody but SES of this account', () => {
    const policies = resources(template, 'AWS::SNS::TopicPolicy').filter(({ id }) =>
      id.startsWith('CalendarReply'),
    );
    const publishing = policies
      .flatMap(({ properties }) => properties.PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(publishing).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    ]);
  });
});
