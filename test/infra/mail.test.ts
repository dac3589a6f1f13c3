import { describe, expect, it } from 'vitest';
import { synthesise } from '../support/stack.ts';
import { resource } from '../support/template.ts';

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
