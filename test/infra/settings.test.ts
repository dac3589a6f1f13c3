import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../infra/settings.ts';

const refusal = (context: Record<string, unknown>): string => {
  try {
    readSettings(context);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('accepted');
};

describe('settings of a stage', () => {
  it('are dev’s, and enough to synthesise with, when nothing is told', () => {
    expect(readSettings({})).toMatchObject({ stage: 'dev', deletionProtection: true, loginMail: 'cognito' });
  });

  it('take flags and numbers as the command line gives them, as text', () => {
    const settings = readSettings({ stage: 'prod', deletionProtection: 'false', logRetentionDays: '365' });
    expect(settings).toMatchObject({ stage: 'prod', deletionProtection: false, logRetentionDays: 365 });
  });

  it('take several receivers of alarms, separated by commas', () => {
    expect(readSettings({ alarmEmails: 'a@example.org, b@example.org' }).alarmEmails).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  it('are kept for a stage in cdk.json, and the command line goes before them', () => {
    const context = {
      'trepart:prod': { mailDomain: 'trepart.no', logRetentionDays: 365 },
      'trepart:dev': { mailDomain: 'dev.trepart.no' },
    };
    expect(readSettings({ ...context, stage: 'prod', logRetentionDays: '30' })).toMatchObject({
      mailDomain: 'trepart.no',
      logRetentionDays: 30,
    });
    expect(readSettings(context).mailDomain).toBe('dev.trepart.no');
    expect(refusal({ 'trepart:dev': { alarmEmial: 'a@example.org' } })).toMatch(/alarmEmial/);
  });

  it('leave the CDK’s own contexts alone', () => {
    expect(() =>
      readSettings({ '@aws-cdk/core:x': true, 'aws:cdk:y': [], 'cli-telemetry': false }),
    ).not.toThrow();
  });

  it.each([
    ['a stage that there is none of', { stage: 'test' }, /^Settings: stage: .*"dev"\|"prod"/],
    ['a misspelt name', { alarmEmial: 'a@example.org' }, /alarmEmial/],
    ['an alarm receiver that is no address', { alarmEmails: 'nobody' }, /alarmEmails\.0: Invalid email/],
    ['a retention that CloudWatch does not have', { logRetentionDays: 13 }, /logRetentionDays: /],
    [
      'a domain without its certificate',
      { domainName: 'trepart.no' },
      /domainName and certificateArn go together/,
    ],
    ['an issuer without audience', { issuer: 'https://idporten.no' }, /needs audience and clientId/],
    ['an issuer in the clear', { issuer: 'http://a.no', audience: 'a', clientId: 'b' }, /issuer: /],
    [
      'a certificate outside us-east-1',
      { domainName: 'a.no', certificateArn: 'arn:aws:acm:eu-north-1:1:x' },
      /certificateArn/,
    ],
    ['a stream that is none', { restoredTableStream: 'trepart' }, /restoredTableStream/],
  ])('refuse %s, in one line that names it', (_, context, expected) => {
    const message = refusal(context);
    expect(message).toMatch(expected);
    expect(message).not.toContain('\n');
  });
});
