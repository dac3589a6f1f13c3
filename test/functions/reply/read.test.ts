import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receivedIn } from '../../../functions/reply/event.ts';
import { readReply } from '../../../functions/reply/read.ts';
import { isFrom } from '../../../functions/reply/trust.ts';
import { bytesOf, programs, replyBy } from '../../support/replies.ts';

const from = 'kari@leverandor.example';
const uid = 'run-1.1@trepart';
const read = (mail: string) => readReply(bytesOf(mail));

describe.each(programs)('an answer written by %s', (program) => {
  const write = replyBy[program];

  test.each(['ACCEPTED', 'DECLINED', 'TENTATIVE'])('is read: %s', async (partstat) => {
    expect(await read(write({ from, uid, partstat, sequence: 3 }))).toMatchObject({
      from,
      attendee: from,
      meetingId: 'run-1.1',
      reply: { method: 'REPLY', partstat, sequence: 3, stamp: '2026-11-23T09:00:00.000Z' },
    });
  });

  test('that proposes another time is known as that', async () => {
    expect(await read(write({ from, uid, method: 'COUNTER' }))).toMatchObject({
      reply: { method: 'COUNTER' },
    });
  });

  test('to somebody else’s meeting is none of ours', async () => {
    expect(await read(write({ from, uid: '040000008200E00074C5B7101A82E008' }))).toBeUndefined();
  });

  test('that is an invitation of their own is no answer', async () => {
    expect(await read(write({ from, uid, method: 'REQUEST' }))).toBeUndefined();
  });

  test('says on whose behalf it is, which need not be who sent it', async () => {
    const other = 'ola@leverandor.example';
    expect(await read(write({ from, uid, attendee: other }))).toMatchObject({ from, attendee: other });
  });
});

describe('what somebody adds to an answer', () => {
  test.each(['outlook', 'apple'] as const)('is kept, as %s writes it', async (program) => {
    const found = await read(replyBy[program]({ from, uid, comment: 'Vi rekker det ikke.' }));
    expect(found?.reply.comment).toBe('Vi rekker det ikke.');
  });

  test('may say more than is kept, which is cut between characters', async () => {
    const comment = `${'x'.repeat(1999)}\u{1f600} og mer`;
    const found = await read(replyBy.outlook({ from, uid, comment }));
    expect(found?.reply.comment).toBe(`${'x'.repeat(1999)}\u{1f600}`);
  });

  test('may say what no text may hold, which is left out', async () => {
    const comment = 'Vi \u202erekker\u0085 det\ufeff ikke';
    expect((await read(replyBy.outlook({ from, uid, comment })))?.reply.comment).toBe('Vi rekker det ikke');
    const blank = await read(replyBy.outlook({ from, uid, comment: '\u200b\u2800' }));
    expect(blank?.reply.comment).toBe('');
  });
});

describe('a mail that is no answer', () => {
  test.each([
    ['a letter', `From: ${from}\r\nTo: moter@svar.trepart.example\r\nSubject: Hei\r\n\r\nVi kommer.\r\n`],
    ['nothing', ''],
    ['noise', '\u0000\u0001--\r\n\r\n--x'],
    [
      'a calendar that is none',
      `From: ${from}\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nEND:VEVENT\r\n`,
    ],
  ])('is left alone: %s', async (_, mail) => {
    expect(await read(mail)).toBeUndefined();
  });
});

describe('a mail that somebody has tampered with', () => {
  const whole = fc.constantFrom(...programs).map((program) => replyBy[program]({ from, uid, sequence: 3 }));
  const tampered = fc
    .tuple(
      whole,
      fc.array(fc.tuple(fc.nat(3000), fc.nat(40), fc.string({ maxLength: 30 })), { maxLength: 6 }),
    )
    .map(([mail, cuts]) =>
      cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), mail),
    );

  test('is read as a whole answer or as none, and never stops what comes after it', async () => {
    await fc.assert(
      fc.asyncProperty(tampered, async (mail) => {
        const found = await read(mail);
        if (found === undefined) return;
        expect(Number.isInteger(found.reply.sequence)).toBe(true);
        expect(new Date(found.reply.stamp).toISOString()).toBe(found.reply.stamp);
        expect(found.reply.comment.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a mail comes from whom it says', () => {
  const received = (verdicts: object, source = from) => ({
    messageId: 'm',
    source,
    verdicts,
    raw: bytesOf(''),
  });
  test.each([
    ['DMARC has passed', { dmarc: 'PASS', spf: 'FAIL' }, from, true],
    ['DMARC has failed', { dmarc: 'FAIL', spf: 'PASS', dkim: 'PASS' }, from, false],
    ['DMARC could not be checked', { dmarc: 'PROCESSING_FAILED', spf: 'PASS' }, from, false],
    [
      'there is no DMARC and SPF passed for the domain',
      { dmarc: 'GRAY', spf: 'PASS' },
      'x@leverandor.example',
      true,
    ],
    [
      'there is no DMARC and SPF passed for another domain',
      { dmarc: 'GRAY', spf: 'PASS' },
      'x@evil.example',
      false,
    ],
    ['there is no DMARC and only a signature passed', { dmarc: 'GRAY', dkim: 'PASS' }, from, false],
    ['nothing was checked', {}, from, false],
    ['it is spam', { dmarc: 'PASS', spam: 'FAIL' }, from, false],
    ['it carries a virus', { dmarc: 'PASS', virus: 'FAIL' }, from, false],
  ])('%s', (_, verdicts, source, believed) => {
    expect(isFrom(from, received(verdicts, source))).toBe(believed);
  });
});

describe('what SES publishes of a mail', () => {
  const message = {
    notificationType: 'Received',
    receipt: { spfVerdict: { status: 'PASS' }, dmarcVerdict: { status: 'GRAY' }, action: { type: 'SNS' } },
    mail: { messageId: 'abc', source: from, destination: ['moter@svar.trepart.example'] },
    content: Buffer.from('From: x\r\n\r\næ').toString('base64'),
  };
  const event = (Message: string) => ({ Records: [{ EventSource: 'aws:sns', Sns: { Message } }] });

  test('is the mail to the byte, with what was found of it', () => {
    const [mail] = receivedIn(event(JSON.stringify(message)));
    expect(mail).toMatchObject({ messageId: 'abc', source: from, verdicts: { spf: 'PASS', dmarc: 'GRAY' } });
    expect(Buffer.from(mail!.raw).toString()).toBe('From: x\r\n\r\næ');
  });

  test('is not taken for a mail where it is something else', () => {
    expect(() => receivedIn(event(JSON.stringify({ ...message, notificationType: 'Bounce' })))).toThrow();
    expect(() => receivedIn({})).toThrow();
  });
});
