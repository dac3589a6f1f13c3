import {
  CreateConfigurationSetCommand,
  GetSendQuotaCommand,
  ListConfigurationSetsCommand,
  ListIdentitiesCommand,
  ListTemplatesCommand,
  SendEmailCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawMail, refusalOf, sendRaw, testSes } from '../../support/ses.ts';

let ses: Awaited<ReturnType<typeof testSes>>;
beforeAll(async () => {
  ses = await testSes({ settings: { maxSendRate: 1_000 } });
});
afterAll(() => ses.stop());

const refused = (...args: Parameters<typeof sendRaw> extends [unknown, ...infer Rest] ? Rest : never) =>
  refusalOf(sendRaw(ses.client, ...args));

describe('a mail is refused', () => {
  test('from an address that nobody has verified, in the header or on the envelope', async () => {
    const message =
      'Email address is not verified. The following identities failed the check in region EU-NORTH-1: noen@andre.example';
    const expected = { code: 'MessageRejected', status: 400, message };
    expect(await refused(rawMail({ From: 'noen@andre.example' }))).toEqual(expected);
    expect(await refused(rawMail(), { Source: 'noen@andre.example' })).toEqual(expected);
    expect(await refused(rawMail({ From: 'x@ikkenav.example' }))).toMatchObject({ code: 'MessageRejected' });
  });

  test('with a configuration set that does not exist', async () => {
    expect(await refused(rawMail(), { ConfigurationSetName: 'borte' })).toEqual({
      code: 'ConfigurationSetDoesNotExistException',
      status: 400,
      message: 'Configuration set <borte> does not exist.',
    });
  });

  test.each([
    ['no domain', 'kari', "Missing final '@domain'"],
    ['a space', 'ka ri@a.example', 'Local address contains control or whitespace'],
    ['a letter outside ASCII', 'kåri@a.example', 'Local address contains control or whitespace'],
    ['a domain outside ASCII', 'kari@bærum.example', 'Domain contains control or whitespace'],
    ['no dot in its domain', 'kari@localhost', 'Domain contains illegal character'],
  ])('to an address with %s', async (_, address, message) => {
    expect(await refused(rawMail(), { Destinations: [address] })).toEqual({
      code: 'InvalidParameterValue',
      status: 400,
      message,
    });
  });

  test('to nobody, and to more than fifty', async () => {
    expect(await refused(rawMail({ To: '' }))).toMatchObject({ message: "Missing required header 'To'." });
    const many = Array.from({ length: 51 }, (_, index) => `p${index}@a.example`);
    expect(await refused(rawMail(), { Destinations: many })).toMatchObject({
      message: 'Recipient count exceeds 50.',
    });
  });

  test.each([
    ['no sender', Buffer.from('To: a@b.example\r\n\r\nHei.\r\n'), "Missing required header 'From'."],
    ['no end of its headers', Buffer.from('From: effekt@nav.example'), /Missing end of headers/],
    ['two subjects', rawMail({ subject: 'En til' }), "Duplicate header 'Subject'."],
    ['a header that is not ASCII', rawMail({ Subject: 'Møte' }), /is not ASCII/],
    ['a header without a name', rawMail({ 'X Y': 'z' }), /Illegal header name/],
    ['lines that end with LF alone', rawMail({}, 'Hei.\nHei.\nHei.'), '2 lines do not end with CR LF.'],
    ['a line that is too long', rawMail({}, 'x'.repeat(999)), /longer than 998/],
    ['more than 10 MB', rawMail({}, 'x\r\n'.repeat(3_600_000)), /Message length is more than 10485760 bytes/],
  ])('with %s', async (_, raw, message) => {
    const answer = await refused(raw, { Destinations: ['kari@leverandor.example'] });
    expect(answer).toMatchObject({
      code: 'InvalidParameterValue',
      status: 400,
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['a value that SES cannot take', [{ Name: 'mal', Value: 'med mellomrom' }]],
    ['a name that SES cannot take', [{ Name: 'mal!', Value: 'a' }]],
    [
      'a name given twice',
      [
        { Name: 'mal', Value: 'a' },
        { Name: 'mal', Value: 'b' },
      ],
    ],
    ['a value left out', [{ Name: 'mal', Value: '' }]],
  ])('with a tag that has %s', async (_, Tags) => {
    expect(await refused(rawMail(), { Tags })).toMatchObject({ code: 'InvalidParameterValue', status: 400 });
  });

  test('and leaves nothing behind', () => {
    expect(ses.inbox.list()).toEqual([]);
    expect(ses.inbox.events()).toEqual([]);
  });
});

describe('a call is answered at once', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(ses.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  const authorization = `AWS4-HMAC-SHA256 Credential=a/20261122/eu-north-1/ses/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;

  test('without a signature with 403, as AWS does', async () => {
    const answer = await post('Action=GetSendQuota&Version=2010-12-01');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
  });

  test('with another signature with 400', async () => {
    const answer = await post('Action=GetSendQuota&Version=2010-12-01', { authorization: 'Bearer abc' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>IncompleteSignature</Code>');
  });

  test.each([
    ['no action', 'Version=2010-12-01', 'MissingAction'],
    ['another version', 'Action=GetSendQuota&Version=2009-01-01', 'InvalidAction'],
    ['an unknown action', 'Action=constructor&Version=2010-12-01', 'InvalidAction'],
    ['no mail', 'Action=SendRawEmail&Version=2010-12-01', 'ValidationError'],
    [
      'a mail that is not base64',
      'Action=SendRawEmail&Version=2010-12-01&RawMessage.Data=%3F',
      'InvalidParameterValue',
    ],
  ])('with %s', async (_, body, code) => {
    const answer = await post(body, { authorization });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  test('with what SES has and this endpoint does not take', async () => {
    const Message = { Subject: { Data: 'Hei' }, Body: {} };
    const email = new SendEmailCommand({ Source: 'a@nav.example', Destination: {}, Message });
    expect(await refusalOf(ses.client.send(email))).toEqual({
      code: 'InvalidAction',
      status: 400,
      message: 'This endpoint does not build mails: send a whole one with SendRawEmail.',
    });
    expect(await refusalOf(ses.client.send(new ListTemplatesCommand({})))).toMatchObject({
      code: 'InvalidAction',
    });
  });
});

describe('an account', () => {
  test('may send from an address once it is verified', async () => {
    expect(
      await refused(rawMail({ From: 'ny@andre.example' }), { Source: 'ny@andre.example' }),
    ).toMatchObject({
      code: 'MessageRejected',
    });
    await ses.client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'Ny@andre.example' }));
    await sendRaw(ses.client, rawMail({ From: 'ny@andre.example' }), { Source: 'ny@andre.example' });
    const { Identities } = await ses.client.send(new ListIdentitiesCommand({ IdentityType: 'EmailAddress' }));
    expect(Identities).toEqual(['ny@andre.example']);
    expect((await ses.client.send(new ListIdentitiesCommand({}))).Identities).toEqual([
      'nav.example',
      'ny@andre.example',
    ]);
  });

  test('knows its configuration sets and its quota', async () => {
    await ses.client.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'nytt' } }));
    const { ConfigurationSets } = await ses.client.send(new ListConfigurationSetsCommand({}));
    expect(ConfigurationSets).toEqual([{ Name: 'nytt' }, { Name: 'trepart' }]);
    const again = new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'nytt' } });
    expect(await refusalOf(ses.client.send(again))).toMatchObject({
      code: 'ConfigurationSetAlreadyExistsException',
    });
    expect(await ses.client.send(new GetSendQuotaCommand({}))).toMatchObject({
      MaxSendRate: 1_000,
      Max24HourSend: 50_000,
    });
  });
});
