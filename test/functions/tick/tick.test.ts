import { beforeEach, describe, expect, test } from 'vitest';
import { move } from '../../../functions/meeting/move.ts';
import { storeAnswer } from '../../../functions/store/answer-invitation.ts';
import { create } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { rounds } from '../../../functions/store/nouns/rounds.ts';
import { tick } from '../../../functions/tick/tick.ts';
import { answerInvitation } from '../../../shared/invitation/decide.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { round, roundContent } from '../../support/rounds.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
let at: Office;
beforeEach(async () => {
  at = await office();
  await register(at, kari);
});

const invitationId = `meeting-1.${profileOf(kari)}`;
const meetingOn = (start: string, answerBy: string) =>
  inviteTo(at, proposedMeeting([kari], { time: { start, minutes: 60, place: 'NAV Bjerke', answerBy } }));
const stateNow = async () => (await at.store.get(invitations, invitationId))?.state;
const accept = async () => {
  const from = (await at.store.get(invitations, invitationId))!;
  const to = answerInvitation(from, { answer: 'accept' }, at.deps.now());
  await storeAnswer(at.deps, { by: 'kari', from, to });
  await at.settle();
};
const reminders = () => mailsOf(at, 'reminder').map(({ message }) => 'of' in message && message.of);

/** The last day for answers, and the first moment after it: midnight in Oslo, on each side of both clock changes. */
const lastDays = [
  ['the day before the clock goes forward', '2027-03-27', '2027-03-27T23:00:00.000Z'],
  ['the day on which the clock goes forward, of 23 hours', '2027-03-28', '2027-03-28T22:00:00.000Z'],
  ['the day before the clock goes back', '2027-10-30', '2027-10-30T22:00:00.000Z'],
  ['the day on which the clock goes back, of 25 hours', '2027-10-31', '2027-10-31T23:00:00.000Z'],
] as const;
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe.each(lastDays)('when %s is the last day for answers', (_, day, over) => {
  test('nobody loses a place before midnight in Oslo, and whoever is silent does then', async () => {
    await meetingOn(`${day.slice(0, 4)}-12-10T10:00`, day);
    await at.tickAt(justBefore(over));
    expect(await stateNow()).toBe('invited');
    await at.tickAt(over);
    expect(await stateNow()).toBe('expired');
    expect((await at.store.get(meetings, 'meeting-1'))?.state).toBe('expired');
    const cancelled = mailsOf(at, 'invitation-cancelled');
    expect(cancelled.map(({ message }) => message.to.email)).toEqual([kari.email]);
  });

  test('whoever answers in its last moment is heard, and keeps the place', async () => {
    await meetingOn(`${day.slice(0, 4)}-12-10T10:00`, day);
    at.clock.now = justBefore(over);
    await accept();
    await at.tickAt(over);
    expect(await stateNow()).toBe('accepted');
    expect(mailsOf(at, 'invitation-cancelled')).toEqual([]);
  });

  test('a schedule that may be objected to until then becomes final at midnight in Oslo', async () => {
    const year = day.slice(0, 4);
    const slots = [{ start: `${year}-12-15T09:00` }];
    const content = roundContent({ objectBy: day, answerBy: `${year}-12-11`, slots });
    await at.store.commit([
      create(rounds, round('provisional', { content })),
      create(meetings, proposedMeeting([kari], { roundId: 'round', roomId: 'fjord' })),
    ]);
    await at.tickAt(justBefore(over));
    expect((await at.store.get(rounds, 'round'))?.state).toBe('provisional');
    await at.tickAt(over);
    expect((await at.store.get(rounds, 'round'))?.state).toBe('final');
    expect(mailsOf(at, 'meeting-invitation').map(({ personId }) => personId)).toEqual(['kari']);
  });
});

describe('a reminder', () => {
  test('of the answer comes two days before it is due, once', async () => {
    await meetingOn('2026-12-10T10:00', '2026-12-03');
    await at.tickAt('2026-11-30T22:59:59.999Z');
    expect(reminders()).toEqual([]);
    await at.tickAt('2026-11-30T23:00:00.000Z');
    await at.tickAt('2026-12-01T12:00:00.000Z');
    await at.tickAt('2026-12-03T12:00:00.000Z');
    expect(reminders()).toEqual(['answer']);
  });

  test('does not come on the day of the invitation itself', async () => {
    await meetingOn('2026-12-10T10:00', '2026-11-23');
    await at.tickAt('2026-11-22T22:00:00.000Z');
    expect(reminders()).toEqual([]);
    await at.tickAt('2026-11-22T23:00:00.000Z');
    expect(reminders()).toEqual(['answer']);
  });

  test.each([
    ['2027-03-29T10:00', '2027-03-27T23:00:00.000Z'],
    ['2027-11-01T10:00', '2027-10-30T22:00:00.000Z'],
    ['2026-12-10T10:00', '2026-12-08T23:00:00.000Z'],
  ])('of a meeting on %s comes when the day before it begins in Oslo, once', async (start, begins) => {
    await meetingOn(start, '2026-11-30');
    await accept();
    await at.tickAt(justBefore(begins));
    expect(reminders()).toEqual([]);
    await at.tickAt(begins);
    await at.tickAt(begins);
    expect(reminders()).toEqual(['meeting']);
  });

  test('goes to nobody who has answered no, nor of what is over', async () => {
    const meeting = await meetingOn('2026-12-10T10:00', '2026-12-03');
    await accept();
    await at.tickAt('2026-12-10T09:00:00.000Z');
    expect(reminders()).toEqual([]);
    expect(meeting.state).toBe('invited');
  });

  test('comes again of a meeting that has been moved', async () => {
    const meeting = await meetingOn('2026-12-10T10:00', '2026-12-03');
    await at.tickAt('2026-12-02T12:00:00.000Z');
    const time = { start: '2026-12-17T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-10' };
    await move(at.deps, meeting, { time, by: 'mona' });
    await at.settle();
    await at.tickAt('2026-12-09T12:00:00.000Z');
    expect(reminders()).toEqual(['answer', 'answer']);
  });
});

describe('time that comes twice at once', () => {
  test('reminds, expires and invites nobody twice', async () => {
    await meetingOn('2026-12-10T10:00', '2026-12-03');
    at.clock.now = '2026-12-02T12:00:00.000Z';
    await Promise.all([tick(at.deps), tick(at.deps), tick(at.deps)]);
    await at.settle();
    expect(reminders()).toEqual(['answer']);
    at.clock.now = '2026-12-03T23:00:00.000Z';
    await Promise.all([tick(at.deps), tick(at.deps), tick(at.deps)]);
    await at.settle();
    expect(mailsOf(at, 'invitation-cancelled')).toHaveLength(1);
  });
});
