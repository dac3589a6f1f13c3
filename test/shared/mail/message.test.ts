import { describe, expect, test } from 'vitest';
import { mailMessageSchema } from '../../../shared/mail/message.ts';
import { cancellation, everyMail, invitation } from '../../support/mails.ts';

const refused = (message: unknown): string[] => {
  const parsed = mailMessageSchema.safeParse(message);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('what the outbox may hold', () => {
  test('comes out of storage as it went in', () => {
    for (const message of everyMail('nn'))
      expect(mailMessageSchema.parse(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test('never has a name, subject or address that could end a line', () => {
    const message = invitation();
    const evil = 'Kari\r\nBcc: alle@example.no';
    expect(refused({ ...message, need: evil })).toEqual(['need']);
    expect(refused({ ...message, to: { ...message.to, name: evil } })).toEqual(['to.name']);
    expect(
      refused({ ...message, to: { ...message.to, email: 'kari@a.example\r\nBcc: x@b.example' } }),
    ).toEqual(['to.email']);
    expect(refused({ ...message, to: { ...message.to, email: 'kari@a.example,ola@b.example' } })).toEqual([
      'to.email',
    ]);
    expect(refused({ ...message, meeting: { ...message.meeting, place: 'Rom 2\nRom 3' } })).toEqual([
      'meeting.place',
    ]);
  });

  test('links only to the web', () => {
    expect(refused({ ...invitation(), answerLink: 'javascript:alert(1)' })).toEqual(['answerLink']);
    expect(refused({ ...invitation(), answerLink: 'data:text/html,hei' })).toEqual(['answerLink']);
  });

  test('has meetings that take place somewhere, at a time that occurs', () => {
    const { place: _, onlineLink: __, ...nowhere } = invitation().meeting;
    expect(refused({ ...invitation(), meeting: nowhere })).toEqual(['meeting.place']);
    expect(
      refused({ ...invitation(), meeting: { ...nowhere, place: 'Rom 2', start: '2026-03-29T02:30' } }),
    ).toEqual(['meeting.start']);
  });

  test('gives a reason of several lines where a meeting is called off', () => {
    expect(cancellation('nb', { reason: 'Først.\nSå.' }).reason).toBe('Først.\nSå.');
    expect(refused({ ...cancellation(), reason: ' ' })).toEqual(['reason']);
  });

  test('has only fields that somebody reads', () => {
    expect(mailMessageSchema.safeParse({ ...invitation(), score: 0.63 }).success).toBe(false);
  });
});
