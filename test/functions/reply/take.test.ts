import { beforeEach, describe, expect, test } from 'vitest';
import { callOff } from '../../../functions/meeting/call-off.ts';
import { move } from '../../../functions/meeting/move.ts';
import { takeReply } from '../../../functions/reply/take.ts';
import { put } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { MeetingRecord } from '../../../shared/meeting/meeting.ts';
import type { Person } from '../../../shared/person/person.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { type Answering, bytesOf, programs, replyBy } from '../../support/replies.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const ola = guest('ola');
let at: Office;
let meeting: MeetingRecord;
let mails = 0;

beforeEach(async () => {
  at = await office();
  await register(at, kari, ola);
  meeting = await inviteTo(at, proposedMeeting([kari]));
});

const uid = 'meeting-1@trepart';
const received = (mail: string, verdicts: object = { dmarc: 'PASS' }, messageId = `mail-${++mails}`) => ({
  messageId,
  source: kari.email,
  verdicts,
  raw: bytesOf(mail),
});
const answer = (changes: Partial<Answering> = {}) => replyBy.outlook({ from: kari.email, uid, ...changes });
const takes = async (...of: Parameters<typeof received>) => {
  await takeReply(received(...of), at.deps);
  await at.settle();
};
const invitation = async (): Promise<Invitation> =>
  (await at.store.get(invitations, `meeting-1.${profileOf(kari)}`))!;
const stateNow = async () => (await invitation()).state;
const told = () =>
  mailsOf(at, 'reply-not-taken').map(({ personId, message }) => ({
    personId,
    why: 'why' in message && message.why,
  }));
const outcomes = () =>
  at.logged
    .filter(({ name }) => name === 'reply-read')
    .map(({ facts }) => 'outcome' in facts && facts.outcome);

describe('an answer from the invited person’s own calendar', () => {
  test.each(programs)('is taken as one on the page is: yes, by %s', async (program) => {
    await takes(replyBy[program]({ from: kari.email, uid }));
    expect(await stateNow()).toBe('accepted');
    expect(told()).toEqual([]);
  });

  test.each(programs)('is taken as one on the page is: no, by %s', async (program) => {
    await takes(
      replyBy[program]({ from: kari.email, uid, partstat: 'DECLINED', comment: 'Vi rekker det ikke.' }),
    );
    expect(await invitation()).toMatchObject({ state: 'declined', noTimeFits: false });
    if (program !== 'google') expect(await invitation()).toMatchObject({ reason: 'Vi rekker det ikke.' });
  });

  test('is taken once, however often it comes', async () => {
    const yes = received(answer());
    await takeReply(yes, at.deps);
    const { version } = await invitation();
    await takeReply(yes, at.deps);
    await takes(answer());
    expect((await invitation()).version).toBe(version);
    expect(outcomes()).toEqual(['accepted', 'known', 'known']);
    expect(told()).toEqual([]);
  });

  test('does not undo a newer one that came before it', async () => {
    at.clock.now = '2026-11-23T12:00:00.000Z';
    await takes(answer({ stamp: '20261123T110000Z' }));
    await takes(answer({ partstat: 'DECLINED', stamp: '20261123T100000Z' }));
    expect(await stateNow()).toBe('accepted');
    expect(outcomes()).toEqual(['accepted', 'overtaken']);
  });

  test('is no newer than when it was received, and keeps no later one out, whatever its clock says', async () => {
    at.clock.now = '2026-11-23T12:00:00.000Z';
    await takes(answer({ stamp: '99991231T235959Z' }));
    const late = received(answer({ partstat: 'DECLINED', stamp: '99991231T235959Z' }));
    await takeReply({ ...late, receivedAt: '2026-11-23T11:30:00.000Z' }, at.deps);
    expect(outcomes()).toEqual(['accepted', 'overtaken']);
    at.clock.now = '2026-11-23T13:00:00.000Z';
    await takes(answer({ partstat: 'DECLINED', stamp: '20261123T123000Z' }));
    expect(await stateNow()).toBe('declined');
  });

  test('counts only for the meeting as it is now', async () => {
    const time = { ...('time' in meeting ? meeting.time! : never()), start: '2026-12-11T10:00' };
    await move(at.deps, meeting, { time, by: 'mona' });
    await at.settle();
    await takes(answer({ sequence: 0 }));
    expect(await stateNow()).toBe('invited');
    await takes(answer({ sequence: 1 }));
    expect(await stateNow()).toBe('accepted');
    expect(told()).toEqual([]);
  });
});

const never = (): never => {
  throw new Error('the meeting has a time');
};

describe('whoever answers what cannot be taken', () => {
  test.each([
    ['maybe', { partstat: 'TENTATIVE' }],
    ['that somebody else comes', { partstat: 'DELEGATED' }],
    ['with another time', { method: 'COUNTER' }],
  ])('is told that a yes or a no is wanted: %s', async (_, changes) => {
    await takes(answer(changes));
    expect(await stateNow()).toBe('invited');
    expect(told()).toEqual([{ personId: 'kari', why: 'not-yes-or-no' }]);
  });

  test('is told once, however often the mail comes', async () => {
    const maybe = received(answer({ partstat: 'TENTATIVE' }));
    await takeReply(maybe, at.deps);
    await takeReply(maybe, at.deps);
    await at.settle();
    expect(told()).toHaveLength(1);
  });

  test('after the last day for answers is told so', async () => {
    at.clock.now = '2026-12-03T23:00:00.000Z';
    await takes(answer({ stamp: '20261203T225959Z' }));
    expect(await stateNow()).toBe('invited');
    expect(told()).toEqual([{ personId: 'kari', why: 'too-late' }]);
  });

  test('to what has been called off is told that it no longer holds, unless the call-off says so', async () => {
    await callOff(at.deps, meeting, { by: 'mona', reason: 'NAV er syk.' });
    await at.settle();
    await takes(answer({ sequence: 0 }));
    expect(told()).toEqual([]);
    await takes(answer({ sequence: 1 }));
    expect(told()).toEqual([{ personId: 'kari', why: 'no-longer' }]);
  });
});

describe('an address that several of those who are invited share', () => {
  test('answers for neither of them, and is told so once', async () => {
    const kim = guest('kim', { email: kari.email.toUpperCase() });
    await register(at, kim);
    const time = { start: '2026-12-11T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' };
    await inviteTo(at, proposedMeeting([kari, kim], { meetingId: 'meeting-2', time }));
    await takes(answer({ uid: 'meeting-2@trepart' }));
    for (const one of [kari, kim])
      expect((await at.store.get(invitations, `meeting-2.${profileOf(one)}`))?.state).toBe('invited');
    expect(told()).toEqual([{ personId: 'kari', why: 'shared-address' }]);
  });

  test('does not answer for a person who has not confirmed it', async () => {
    const unconfirmed: Person = { ...kari, emailState: 'unconfirmed' };
    await at.store.commit([put(people, unconfirmed)]);
    await takes(answer());
    expect(await stateNow()).toBe('invited');
    expect(outcomes()).toEqual(['not-invited']);
  });
});

describe('a mail that is not read', () => {
  test('is one that is too large, or whose sender nobody vouches for; the log says which', async () => {
    await takes(`${answer()}\r\n${'x'.repeat(150 * 1024)}`);
    await takes(`From: ${kari.email}\r\n\r\nno answer`, { dmarc: 'FAIL' });
    await takes(`From: ${kari.email}\r\n\r\nno answer`);
    expect(outcomes()).toEqual(['too-large', 'not-from-attendee', 'no-reply']);
  });
});

describe('an answer that is not the invited person’s', () => {
  test.each([
    ['by somebody who is not invited', () => replyBy.apple({ from: ola.email, uid }), { dmarc: 'PASS' }],
    ['on somebody else’s behalf', () => answer({ from: ola.email, attendee: kari.email }), { dmarc: 'PASS' }],
    ['whose sender is forged', () => answer(), { dmarc: 'FAIL', spf: 'PASS', dkim: 'PASS' }],
    [
      'that has two senders in one line',
      () =>
        answer().replace(/^From: (.*)$/m, (_, sender: string) => `From: ${sender.trim()}, ola@x.example\r`),
      { dmarc: 'PASS' },
    ],
    [
      'that says twice who sends it',
      () => answer().replace(/^From: /m, 'From: ola@x.example\r\nFrom: '),
      { dmarc: 'PASS' },
    ],
    ['that is too large', () => `${answer()}\r\n${'x'.repeat(150 * 1024)}`, { dmarc: 'PASS' }],
    ['that is spam', () => answer(), { dmarc: 'PASS', spam: 'FAIL' }],
    ['to a meeting that there is not', () => answer({ uid: 'nothing@trepart' }), { dmarc: 'PASS' }],
  ])('changes nothing, and is answered by no mail: %s', async (_, write, verdicts) => {
    const before = at.sent.length;
    await takes(write(), verdicts);
    expect(await stateNow()).toBe('invited');
    expect(at.sent).toHaveLength(before);
    expect(JSON.stringify(at.logged)).not.toContain('@');
  });
});
