import { beforeEach, describe, expect, test } from 'vitest';
import { storeAnswer } from '../../../functions/store/answer-invitation.ts';
import { create } from '../../../functions/store/change.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { meetings } from '../../../functions/store/nouns/meetings.ts';
import { roundMessages, rounds, signUps } from '../../../functions/store/nouns/rounds.ts';
import { answerInvitation } from '../../../shared/invitation/decide.ts';
import { schedulable } from '../../../shared/round/to-schedule.ts';
import { before } from '../../support/nouns.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';
import { round, signedUp } from '../../support/rounds.ts';
import { guest, inviteTo, profileOf, proposedMeeting, register } from '../../support/tables.ts';

const kari = guest('kari');
const ola = guest('ola');
const inRound = { roundId: 'round', roomId: 'fjord' };
const signUpOf = (one: typeof kari, changes: object = {}) =>
  signedUp({ profileId: profileOf(one), personId: one.personId, ...changes });
let at: Office;
beforeEach(async () => {
  at = await office();
  await register(at, kari, ola);
  await at.store.commit([
    create(rounds, round('provisional')),
    create(signUps, signUpOf(kari, { state: 'withdrawn' })),
    create(signUps, signUpOf(ola)),
  ]);
});

const leave = async (roundId?: string) => {
  const task = {
    task: 'leave',
    profileId: profileOf(kari),
    by: 'kari',
    ...(roundId ? { roundId } : {}),
  } as const;
  await at.store.commit([at.store.task(task)]);
  await at.settle();
};
const stateOf = async (meetingId: string) => (await at.store.get(meetings, meetingId))?.state;

describe('a party that withdraws from a round', () => {
  test('gives its provisional time back, is invited to nothing when the schedule is final, and told nothing more', async () => {
    await at.store.commit([
      create(meetings, proposedMeeting([kari], { ...inRound, meetingId: 'own' })),
      create(meetings, proposedMeeting([kari, ola], { ...inRound, meetingId: 'both' })),
      create(roundMessages, {
        roundId: 'round',
        messageId: 'm',
        at: before,
        subject: 'Hei',
        text: 'Hei.',
      }),
    ]);
    await leave('round');
    expect([await stateOf('own'), await stateOf('both')]).toEqual(['requested', 'cancelled']);
    await at.store.commit([
      at.store.task({ task: 'invite-meetings', roundId: 'round' }),
      at.store.task({ task: 'send-round-message', roundId: 'round', messageId: 'm', personId: 'kari' }),
      at.store.task({ task: 'send-round-message', roundId: 'round', messageId: 'm', personId: 'ola' }),
    ]);
    await at.settle();
    expect(at.sent.map(({ personId, message }) => [personId, message.template])).toEqual([
      ['ola', 'round-message'],
    ]);
  });

  test('is left out of the next schedule, and is in it again if it comes back', () => {
    const waiting = [
      proposedMeeting([kari], inRound),
      proposedMeeting([ola], { ...inRound, meetingId: 'm2' }),
    ];
    const without = schedulable(waiting, [signUpOf(kari, { state: 'withdrawn' }), signUpOf(ola)]);
    expect(without.map(({ meetingId }) => meetingId)).toEqual(['m2']);
    expect(schedulable(waiting, [signUpOf(kari), signUpOf(ola)])).toHaveLength(2);
  });

  test.each([
    ['in time for an answer', '2026-11-25T12:00:00.000Z', 'declined'],
    ['after the last day for answers', '2026-12-05T12:00:00.000Z', 'cancelled'],
  ])('leaves the others told, and itself in peace, %s', async (_, now, state) => {
    await inviteTo(at, proposedMeeting([kari, ola], inRound));
    for (const one of [kari, ola]) {
      const from = (await at.store.get(invitations, `meeting-1.${profileOf(one)}`))!;
      const to = answerInvitation(from, { answer: 'accept' }, at.deps.now());
      await storeAnswer(at.deps, { by: one.personId, from, to });
    }
    at.clock.now = now;
    const sent = at.sent.length;
    await leave('round');
    expect(await stateOf('meeting-1')).toBe(state);
    const told = at.sent.slice(sent).map(({ personId, message }) => [personId, message.template]);
    expect(told).toEqual([['ola', 'invitation-cancelled']]);
    await leave('round');
    expect(at.sent).toHaveLength(sent + 1);
  });
});

describe('a party that withdraws altogether', () => {
  test('leaves every round and every meeting it is invited to', async () => {
    await inviteTo(at, proposedMeeting([kari], { ...inRound, meetingId: 'in-round' }));
    await inviteTo(
      at,
      proposedMeeting([kari, ola], {
        meetingId: 'elsewhere',
        time: { start: '2026-12-14T10:00', minutes: 60, place: 'NAV', answerBy: '2026-12-03' },
      }),
    );
    await leave();
    expect([await stateOf('in-round'), await stateOf('elsewhere')]).toEqual(['declined', 'declined']);
    expect(mailsOf(at, 'invitation-cancelled').map(({ personId }) => personId)).toEqual(['ola']);
  });

  test('is withdrawn from its rounds as well, and is left alone where it had withdrawn before', async () => {
    const signUpId = { roundId: 'round', profileId: profileOf(ola) };
    const before = await at.store.get(signUps, { ...signUpId, profileId: profileOf(kari) });
    await leave();
    await at.store.commit([at.store.task({ task: 'leave', profileId: profileOf(ola), by: 'ola' })]);
    await at.settle();
    expect(await at.store.get(signUps, signUpId)).toMatchObject({
      state: 'withdrawn',
      meeting: { wanted: 'no' },
    });
    expect(await at.store.get(signUps, { ...signUpId, profileId: profileOf(kari) })).toEqual(before);
  });
});
