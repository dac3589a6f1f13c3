import { MessageRejected, SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { MailRefused } from '../../../functions/mail/failure.ts';
import { sendMail } from '../../../functions/mail/send.ts';
import { invitation } from '../../support/mails.ts';

const ses = mockClient(SESClient);
const settings = {
  from: 'NAV Bjerke <effekt@nav.example>',
  replyTo: 'svar@nav.example',
  organizer: 'moter@nav.example',
  configurationSet: 'trepart-dev',
};
const send = (changes: Partial<typeof settings> = {}, entryId = 'mail.1') =>
  sendMail({ ses: new SESClient({}), settings: { ...settings, ...changes } }, entryId, invitation());

const failure = (name: string, message: string, fault: 'client' | 'server' = 'client') =>
  new SESServiceException({ name, message, $fault: fault, $metadata: {} });

beforeEach(() => ses.reset());

describe('sending a mail', () => {
  test('gives SES one receiver, the sender, the configuration set and the template', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
    expect(await send()).toEqual({ messageId: 'ses-1' });
    const [call] = ses.commandCalls(SendRawEmailCommand);
    expect(call?.args[0].input).toMatchObject({
      Source: 'effekt@nav.example',
      Destinations: ['kari@leverandor.example'],
      ConfigurationSetName: 'trepart-dev',
      Tags: [{ Name: 'template', Value: 'invitation' }],
    });
  });

  test.each([
    ['a mail that SES rejects', new MessageRejected({ message: 'Email contained virus', $metadata: {} })],
    ['an address that SES cannot take', failure('InvalidParameterValue', "Missing final '@domain'")],
  ])('gives up on %s', async (_, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    const refused = await send().catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(MailRefused);
    expect(refused).toMatchObject({ code: error.name, cause: error });
  });

  test.each([
    ['throttling', failure('Throttling', 'Maximum sending rate exceeded.')],
    ['the daily quota', failure('Throttling', 'Daily message quota exceeded.')],
    ['SES being down', failure('InternalFailure', 'Try again', 'server')],
    ['SES saying that it is busy', failure('ServiceUnavailable', 'Try again', 'server')],
    ['the network', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['a sender that is not verified yet', failure('MessageRejected', 'Email address is not verified. …')],
    [
      'a configuration set that is missing',
      failure('ConfigurationSetDoesNotExistException', 'Configuration set <x> does not exist.'),
    ],
    ['a permission that is missing', failure('AccessDenied', 'not authorized to perform ses:SendRawEmail')],
    ['sending being paused', failure('AccountSendingPausedException', 'Account sending paused')],
  ])('may be tried again after %s', async (_, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    await expect(send()).rejects.toBe(error);
  });

  test('may be tried again when SES answers without an id', async () => {
    ses.on(SendRawEmailCommand).resolves({});
    await expect(send()).rejects.not.toBeInstanceOf(MailRefused);
  });

  test('stops on an outbox id that has no place in a mail', async () => {
    await expect(send({}, 'a\r\nBcc: b@c.no')).rejects.toBeInstanceOf(MailRefused);
    expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(0);
  });

  test('needs a sender that is one address', async () => {
    await expect(send({ from: 'NAV Bjerke' })).rejects.toThrow('Not one mail address: NAV Bjerke');
    await expect(send({ from: 'a@b.no, c@d.no' })).rejects.toThrow('Not one mail address');
  });
});
