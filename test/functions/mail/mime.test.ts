import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { type MimeContext, mimeOf } from '../../../functions/mail/mime.ts';
import { languages } from '../../../shared/language.ts';
import type { MailMessage } from '../../../shared/mail/message.ts';
import { cancellation, everyMail, invitation } from '../../support/mails.ts';

const context: MimeContext = {
  entryId: 'mail-1',
  from: { name: 'NAV Bjerke', address: 'effekt@nav.example' },
  replyTo: { name: '', address: 'svar@nav.example' },
  organizer: 'moter@nav.example',
  now: new Date('2026-11-22T12:00:00Z'),
};

const parse = async (message: MailMessage, changes: Partial<MimeContext> = {}) =>
  simpleParser(await mimeOf(message, { ...context, ...changes }));

const headerNames = async (message: MailMessage, changes: Partial<MimeContext> = {}) =>
  (await parse(message, changes)).headerLines.map(({ key }) => key);

describe('a whole mail', () => {
  test.each(languages.flatMap(everyMail))(
    'reads back as it was written: $template in $language',
    async (message) => {
      const mail = await parse(message);
      expect(mail.from?.value).toEqual([{ name: 'NAV Bjerke', address: 'effekt@nav.example' }]);
      expect([mail.to].flat()[0]?.value).toEqual([
        { name: message.to.name, address: 'kari@leverandor.example' },
      ]);
      expect(mail.replyTo?.value[0]?.address).toBe('svar@nav.example');
      expect(mail.headers.get('content-language')).toBe(message.language);
      expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
      expect(mail.text).not.toBe('');
      expect(mail.html).toContain(`lang="${message.language}"`);
    },
  );

  test.each(languages.flatMap(everyMail))(
    'ends every line with CR LF: $template in $language',
    async (message) => {
      const raw = (await mimeOf(message, context)).toString('latin1');
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );

  test('carries the meeting as an alternative that calendars take, and as a file', async () => {
    const raw = (await mimeOf(invitation(), context)).toString();
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const types = raw.match(/^Content-Type: [^;\r\n]+/gm)?.map((line) => line.slice(14));
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ]);
    const { attachments } = await parse(invitation());
    expect(attachments.map(({ filename }) => filename)).toContain('invite.ics');
    const [first, second] = attachments.map(({ content }) => content.toString());
    expect(first).toBe(second);
  });

  test('takes the meeting out again with a CANCEL', async () => {
    expect((await mimeOf(cancellation(), context)).toString()).toContain('method=CANCEL');
  });

  test('has no calendar where there is no meeting', async () => {
    const [notice] = everyMail('nb').filter(({ template }) => template === 'profile-approved');
    expect((await parse(notice as MailMessage)).attachments).toEqual([]);
  });

  test('is recognisably the same mail when it is sent again', async () => {
    const again = await parse(invitation(), { now: new Date('2026-11-23T12:00:00Z') });
    const first = await parse(invitation());
    expect(again.messageId).toBe(first.messageId);
    expect(again.headers.get('x-trepart-mail')).toBe('mail-1');
  });
});

// Everything that could end a header, be taken for another address, or be folded wrongly.
const attacks = [
  'Kari\r\nBcc: alle@example.no',
  'Kari\nBcc: alle@example.no',
  'Kari\rBcc: alle@example.no',
  'Kari\r\n\r\n<script>alert(1)</script>',
  'Kari\u2028Bcc: alle@example.no',
  'Kari\u0085Bcc: alle@example.no',
  'Kari\u0000\u000bBcc: alle@example.no',
  'Kari <alle@example.no>, "Ola" <ola@example.no>',
  '=?UTF-8?Q?=0D=0ABcc:_alle@example.no?=',
  `${'Æ😀'.repeat(120)}\r\nBcc: alle@example.no`,
];

/** As a message would be if every check before this one had failed. */
const attacked = (evil: string): MailMessage[] => {
  const message = invitation();
  return [
    { ...message, need: evil },
    { ...message, to: { ...message.to, name: evil } },
    { ...message, meeting: { ...message.meeting, place: evil, onlineLink: evil } },
    { ...message, answerLink: evil },
    { ...message, party: { ...message.party, name: evil } as typeof message.party },
    { ...message, others: [{ role: 'employer', name: evil, positions: 1 }] },
    { ...cancellation(), reason: evil, party: evil },
  ];
};

describe.each(attacks)('a text of %j', (evil) => {
  test('adds no header and no receiver, wherever it stands', async () => {
    const wanted = await headerNames(invitation());
    for (const message of attacked(evil)) {
      expect(await headerNames(message)).toEqual(wanted);
      const mail = await parse(message);
      expect([mail.to].flat()[0]?.value.map(({ address }) => address)).toEqual(['kari@leverandor.example']);
      expect(mail.bcc).toBeUndefined();
    }
  });

  test('adds none from the settings either', async () => {
    const changes = {
      from: { name: evil, address: 'effekt@nav.example' },
      replyTo: { name: evil, address: 'svar@nav.example' },
    };
    expect(await headerNames(invitation(), changes)).toEqual(await headerNames(invitation()));
  });
});

test('an address that is more than one goes to nobody else', async () => {
  const evil = 'kari@a.example\r\nBcc: alle@example.no';
  const mail = await parse({ ...invitation(), to: { name: 'Kari', email: evil } });
  expect(mail.bcc).toBeUndefined();
  expect(await headerNames({ ...invitation(), to: { name: 'Kari', email: evil } })).toEqual(
    await headerNames(invitation()),
  );
});
