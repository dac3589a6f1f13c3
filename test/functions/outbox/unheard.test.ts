import { beforeEach, describe, expect, test } from 'vitest';
import { call } from '../../../functions/meeting/call.ts';
import { callOff } from '../../../functions/meeting/call-off.ts';
import { move } from '../../../functions/meeting/move.ts';
import { standIn } from '../../../functions/meeting/stand-in.ts';
import { carryOut } from '../../../functions/outbox/carry-out.ts';
import type { Mail } from '../../../functions/outbox/mails.ts';
import { create, put } from '../../../functions/store/change.ts';
import { outbox } from '../../../functions/store/nouns/bookkeeping.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import { rounds } from '../../../functions/store/nouns/rounds.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { MeetingRecord } from '../../../shared/meeting/meeting.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { invitation } from '../../support/nouns.ts';
import { type Office, office } from '../../support/office.ts';
import { round } from '../../support/rounds.ts';
import { guest, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const kim = guest('kim', { organisation: kari.organisation });
let at: Office;
let meeting: MeetingRecord;
beforeEach(async () => {
  at = await office();
  await register(at, kari);
  await at.store.commit([create(people, kim)]);
  meeting = proposedMeeting([kari]);
  await at.store.commit([create(meetings, meeting)]);
});

const now = async (): Promise<MeetingRecord> => (await at.store.get(meetings, 'meeting-1'))!;
const invitationNow = async (): Promise<Invitation> =>
  (await at.store.get(invitations, `meeting-1.${profileOf(kari)}`))!;
const cancel = async () => callOff(at.deps, await now(), { by: 'mona', reason: 'Avlyst.' });
const toldIn = () => at.sent.map(({ personId, message }) => `${personId} ${message.template}`);

describe('a meeting that is called off', () => {
  test('before its invitation has left is told to nobody', async () => {
    await call(at.deps, meeting);
    await cancel();
    await at.settle();
    expect(toldIn()).toEqual([]);
  });

  test('after its invitation has left is told to the person who got it', async () => {
    await call(at.deps, meeting);
    await at.settle();
    await cancel();
    await at.settle();
    expect(toldIn()).toEqual(['kari meeting-invitation', 'kari invitation-cancelled']);
  });

  test('while the mail about a move waits is told to the person who got the first one', async () => {
    await call(at.deps, meeting);
    await at.settle();
    const time = { start: '2026-12-11T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' };
    await move(at.deps, await now(), { time, by: 'mona' });
    await cancel();
    await at.settle();
    expect(toldIn()).toEqual(['kari meeting-invitation', 'kari invitation-cancelled']);
  });

  test('is told to a party that was shown its provisional time', async () => {
    const inRound: MeetingRecord = { ...meeting, roundId: 'round-1', version: 2 };
    await at.store.commit([
      put(meetings, inRound),
      create(rounds, round('provisional', { roundId: 'round-1' })),
    ]);
    const task = { task: 'tell-proposed', meetingId: 'meeting-1', profileId: profileOf(kari) } as const;
    await at.store.commit([at.store.task(task)]);
    await at.settle();
    await call(at.deps, inRound);
    await cancel();
    await at.settle();
    expect(toldIn()).toEqual(['kari meeting-proposed', 'kari invitation-cancelled']);
  });

  test('is not told to a person whose place a colleague took before any mail left', async () => {
    await call(at.deps, meeting);
    await standIn(at.deps, { invitation: await invitationNow(), personId: 'kim', by: kari as Actor });
    await at.settle();
    expect(toldIn()).not.toContain('kari invitation-cancelled');
    expect(toldIn()).toContain('kim meeting-invitation');
  });

  test('while its invitation is being written keeps the invitation from leaving', async () => {
    await call(at.deps, meeting);
    const [entry] = await at.store.all(outbox, { index: 'gsi1', partition: 'OUTBOX#open' });
    const { store } = at.deps;
    const sendMail = async (_: string, { message }: Mail) => {
      throw new Error(`${message.template} has left`);
    };
    // The meeting is called off at the last read before the mail would leave.
    let isOff = false;
    const tryCommit: typeof store.tryCommit = async (changes) => {
      if (!isOff) {
        isOff = true;
        await cancel();
      }
      return store.tryCommit(changes);
    };
    await carryOut(entry!.outboxId, { ...at.deps, store: { ...store, tryCommit }, sendMail });
    expect(isOff).toBe(true);
    await at.settle();
    expect(toldIn()).toEqual([]);
  });

  test('and was invited to by 0.1.0, which kept no note of it, is told', async () => {
    const invitationId = `meeting-1.${profileOf(kari)}`;
    const sent = invitation('cancelled', { invitationId, meetingId: 'meeting-1', type: 'one-to-one' });
    await at.store.commit([
      create(invitations, sent),
      at.store.task({
        task: 'send-cancellation',
        invitationId,
        personId: 'kari',
        sequence: 1,
        why: 'cancelled',
      }),
    ]);
    await at.settle();
    expect(toldIn()).toEqual(['kari invitation-cancelled']);
  });
});

describe('a meeting that is moved to where and when it already is', () => {
  const time = { start: '2026-12-10T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' };

  test('is as it was, and nobody is asked anew', async () => {
    await call(at.deps, meeting);
    await at.settle();
    const before = await now();
    expect(await move(at.deps, before, { time, by: 'mona' })).toEqual(before);
    await at.settle();
    expect(await now()).toEqual(before);
    expect(await invitationNow()).toMatchObject({ sequence: 0, state: 'invited' });
    expect(toldIn()).toEqual(['kari meeting-invitation']);
  });

  test.each([
    ['a later day for answers', { answerBy: '2026-12-04' }],
    ['another length', { minutes: 45 }],
    ['another place', { place: 'NAV Alna' }],
  ])('is moved all the same where it gets %s', async (_, changes) => {
    await call(at.deps, meeting);
    await at.settle();
    await move(at.deps, await now(), { time: { ...time, ...changes }, by: 'mona' });
    expect(await now()).toMatchObject({ sequence: 1 });
  });
});
