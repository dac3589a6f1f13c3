import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendMail } from '../../../functions/mail/send.ts';
import { languages } from '../../../shared/language.ts';
import { everyMail, invitation } from '../../support/mails.ts';
import { rawMail, sendRaw, testSes } from '../../support/ses.ts';

let ses: Awaited<ReturnType<typeof testSes>>;
beforeAll(async () => {
  ses = await testSes({ settings: { maxSendRate: 1_000 } });
});
afterAll(() => ses.stop());

const settings = {
  from: 'NAV Bjerke <effekt@nav.example>',
  replyTo: 'svar@nav.example',
  organizer: 'moter@nav.example',
  configurationSet: 'trepart',
};

describe('a mail of the service', () => {
  test.each(languages.flatMap(everyMail))(
    'reaches the inbox whole: $template in $language',
    async (message) => {
      const { messageId } = await sendMail({ ses: ses.client, settings }, 'mail-1', message);
      const mail = await ses.inbox.read(messageId);
      expect(mail).toMatchObject({
        source: 'effekt@nav.example',
        destinations: [{ address: 'kari@leverandor.example', outcome: 'delivered' }],
        configurationSet: 'trepart',
        tags: { template: message.template },
      });
      const { subject, html, text } = await simpleParser(ses.inbox.raw(messageId) ?? '');
      expect(mail).toMatchObject({ subject, html, text });
    },
  );

  test('comes with a calendar that can be read', async () => {
    const { messageId } = await sendMail({ ses: ses.client, settings }, 'mail-2', invitation('nn'));
    const mail = await ses.inbox.read(messageId);
    expect(mail?.calendarSource).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(mail?.calendar).toMatchObject({
      method: 'REQUEST',
      start: '2026-12-03T10:00:00',
      timezone: 'Europe/Oslo',
      startInstant: '2026-12-03T09:00:00.000Z',
      organizer: 'moter@nav.example',
      attendees: [{ address: 'kari@leverandor.example', rsvp: true }],
    });
  });
});

describe('a raw mail', () => {
  test('is kept to the byte', async () => {
    const raw = rawMail({ 'X-Egen': 'verdi' }, 'Linje.\r\n\r\n.\r\nEtter punktum.');
    expect(ses.inbox.raw(await sendRaw(ses.client, raw))).toEqual(raw);
  });

  test('goes to everybody on the envelope, hidden copies too, and to nobody else', async () => {
    const id = await sendRaw(ses.client, rawMail({ Cc: 'ola@leverandor.example' }), {
      Destinations: ['Kari <kari@leverandor.example>', 'skjult@nav.example', 'KARI@leverandor.example'],
    });
    expect((await ses.inbox.read(id))?.destinations.map(({ address }) => address)).toEqual([
      'kari@leverandor.example',
      'skjult@nav.example',
    ]);
    expect(ses.inbox.list({ to: 'skjult@nav.example' }).map((mail) => mail.id)).toContain(id);
    expect(ses.inbox.list({ to: 'ola@leverandor.example' }).map((mail) => mail.id)).not.toContain(id);
  });

  test('goes to its To, Cc and Bcc where there is no envelope, and the Bcc is not shown to anybody', async () => {
    const id = await sendRaw(ses.client, rawMail({ Cc: 'ola@a.example', Bcc: 'skjult@a.example' }));
    expect((await ses.inbox.read(id))?.destinations).toHaveLength(3);
    expect(ses.inbox.delivered(id)?.toString()).not.toMatch(/skjult/);
  });

  test('gets an id and a date from SES, as receivers see it', async () => {
    const id = await sendRaw(
      ses.client,
      rawMail({ 'Message-ID': '<egen@nav.example>', Date: 'Thu, 1 Jan 1970 00:00:00 +0000' }),
    );
    const delivered = ses.inbox.delivered(id)?.toString() ?? '';
    expect(delivered.match(/^Message-ID: .*$/gim)).toEqual([`Message-ID: <${id}@eu-north-1.amazonses.com>`]);
    expect(delivered).not.toContain('1970');
    expect(delivered.endsWith('\r\n\r\nHei.\r\n')).toBe(true);
  });
});
