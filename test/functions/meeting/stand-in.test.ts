import { beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../functions/meeting/stand-in.ts';
import { storeAnswer } from '../../../functions/store/answer-invitation.ts';
import { create } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { diaries, meetings } from '../../../functions/store/nouns/meetings.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { answerInvitation } from '../../../shared/invitation/decide.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const kim = guest('kim', { organisation: kari.organisation });
const ola = guest('ola');
let at: Office;
beforeEach(async () => {
  at = await office();
  await register(at, kari, ola);
  await at.store.commit([create(people, kim)]);
  await inviteTo(at, proposedMeeting([kari]));
});

const invitation = async (): Promise<Invitation> =>
  (await at.store.get(invitations, `meeting-1.${profileOf(kari)}`))!;
const send = async (personId: string) => {
  await standIn(at.deps, { invitation: await invitation(), personId, by: kari as Actor });
  await at.settle();
};
const calendarMails = (from = 0) =>
  at.sent
    .slice(from)
    .flatMap(({ personId, message }) =>
      message.template === 'meeting-invitation' || message.template === 'invitation-cancelled'
        ? [{ personId, template: message.template, sequence: message.meeting.sequence }]
        : [],
    );
const bookings = async (personId: string) =>
  (await at.store.get(diaries, { subject: `person:${personId}`, day: '2026-12-10' }))?.bookings ?? [];

describe('a stand-in', () => {
  test('gets the meeting, and whoever made way is sent a CANCEL that is newer than the invitation', async () => {
    await send('kim');
    expect(await invitation()).toMatchObject({ personId: 'kim', state: 'invited' });
    const told = calendarMails(1).toSorted((a, b) => a.personId.localeCompare(b.personId));
    expect(told).toEqual([
      { personId: 'kari', template: 'invitation-cancelled', sequence: 1 },
      { personId: 'kim', template: 'meeting-invitation', sequence: 1 },
    ]);
  });

  test('gives the place back under a sequence that is newer still', async () => {
    await send('kim');
    await send('kari');
    const ofKari = calendarMails().filter(({ personId }) => personId === 'kari');
    expect(ofKari.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(ofKari.map(({ template }) => template)).toEqual([
      'meeting-invitation',
      'invitation-cancelled',
      'meeting-invitation',
    ]);
  });

  test('takes over the answer with the place, and is not asked for one', async () => {
    const from = await invitation();
    const to = answerInvitation(from, { answer: 'accept' }, at.deps.now());
    await storeAnswer(at.deps, { by: 'kari', from, to });
    await send('kim');
    expect((await invitation()).state).toBe('accepted');
    expect((await at.store.get(meetings, 'meeting-1'))?.state).toBe('accepted');
    const mail = mailsOf(at, 'meeting-invitation').find(({ personId }) => personId === 'kim');
    expect(mail?.message).toMatchObject({ accepted: true });
    expect(mail?.message).not.toHaveProperty('quickAnswers');
  });

  test('has the time booked that the other then has free', async () => {
    expect(await bookings('kari')).toEqual([]);
    const other = proposedMeeting([ola], { meetingId: 'other' });
    await at.store.commit([create(meetings, other)]);
    await send('kim');
    expect(await bookings('kim')).toMatchObject([{ meetingId: 'meeting-1' }]);
    expect(await bookings('kari')).toEqual([]);
  });

  test('must be of the same organisation', async () => {
    await expect(send('ola')).rejects.toMatchObject({ code: 'not-found' });
    expect((await invitation()).personId).toBe('kari');
  });

  test('cannot be somebody who has another meeting then', async () => {
    await inviteTo(at, proposedMeeting([kari], { meetingId: 'meeting-2' }));
    const second = (await at.store.get(invitations, `meeting-2.${profileOf(kari)}`))!;
    await standIn(at.deps, { invitation: second, personId: 'kim', by: kari as Actor });
    await expect(send('kim')).rejects.toMatchObject({ code: 'slot-taken' });
  });

  test('is one, whoever else is sent at the same time', async () => {
    const from = await invitation();
    const both = await Promise.allSettled(
      ['kim', 'kim'].map((personId) => standIn(at.deps, { invitation: from, personId, by: kari as Actor })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await at.settle();
    expect(mailsOf(at, 'invitation-cancelled')).toHaveLength(1);
  });

  test('is no longer possible once the meeting has begun', async () => {
    at.clock.now = '2026-12-10T09:00:00.000Z';
    await expect(send('kim')).rejects.toMatchObject({ code: 'wrong-state' });
  });
});
