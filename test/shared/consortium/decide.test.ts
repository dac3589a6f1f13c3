import { describe, expect, test } from 'vitest';
import { consortiumRecordSchema } from '../../../shared/consortium/consortium.ts';
import {
  afterAnswers,
  approve,
  conclude,
  consortiumActions,
  markInvited,
  markMet,
  recommend,
  sendBack,
} from '../../../shared/consortium/decide.ts';
import { consortium, meeting, now } from '../../support/nouns.ts';
import { refusalIn, refusedWith } from '../../support/refused.ts';

const decision = (by: string, at = now) => ({ by, at, reason: 'Dekker alle delelementer.' });
const moderator = (personId: string) => ({ role: 'moderator' as const, personId });
/** The first moment of the day after answers are due, in Oslo's winter. */
const tooLate = '2026-12-03T23:00:00.000Z';
const inTime = '2026-12-03T22:59:59.999Z';

describe('approval takes two moderators', () => {
  test('given a candidate, when Mona recommends it, Morten may approve it', () => {
    const recommended = recommend(consortium('candidate'), decision('mona'), meeting);
    expect(recommended).toMatchObject({
      state: 'recommended',
      recommendation: { by: 'mona' },
      meeting,
      version: 6,
    });
    const approved = approve(recommended, decision('morten'));
    expect(approved).toMatchObject({
      state: 'approved',
      approval: { by: 'morten' },
      recommendation: { by: 'mona' },
    });
    expect(consortiumRecordSchema.parse(approved)).toEqual(approved);
  });

  test('given that Mona recommended, she can neither approve it nor is offered to, but may send it back', () => {
    expect(refusedWith(() => approve(consortium('recommended'), decision('mona')))).toBe('same-person-twice');
    expect(consortiumActions(consortium('recommended'), moderator('mona'), now)).toEqual(['send-back']);
    expect(consortiumActions(consortium('recommended'), moderator('morten'), now)).toEqual([
      'approve',
      'send-back',
    ]);
    expect(sendBack(consortium('recommended'), decision('mona')).state).toBe('sent-back');
  });

  test('given one that was sent back, whoever sent it back may recommend it and is then the one who cannot approve', () => {
    const again = recommend(consortium('sent-back'), decision('morten'), meeting);
    expect(again).not.toHaveProperty('sentBack');
    expect(refusedWith(() => approve(again, decision('morten')))).toBe('same-person-twice');
    expect(approve(again, decision('mona')).state).toBe('approved');
  });

  test('given one that is approved already, the second approval is told so', () => {
    expect(refusedWith(() => approve(consortium('approved'), decision('morten')))).toBe('wrong-state');
    expect(refusedWith(() => sendBack(consortium('approved'), decision('morten')))).toBe('wrong-state');
  });
});

test('an answer that nobody delivers in cannot be recommended, and is not offered to be', () => {
  const empty = consortium('candidate');
  empty.entry = { ...empty.entry, deliveries: [] };
  expect(refusedWith(() => recommend(empty, decision('mona'), meeting))).toBe('wrong-state');
  expect(consortiumActions(empty, moderator('mona'), now)).toEqual([]);
});

describe('a meeting whose answers are due', () => {
  test('cannot be recommended, and the moderator is told which field to mend', () => {
    const refusal = refusalIn(() => recommend(consortium('candidate'), decision('mona', tooLate), meeting));
    expect(refusal.errors).toMatchObject([{ path: '$.meeting.answerBy', code: 'deadline-passed' }]);
    expect(recommend(consortium('candidate'), decision('mona', inTime), meeting).state).toBe('recommended');
  });

  test('cannot be approved any more, is not offered to be, and may be sent back', () => {
    const refusal = refusalIn(() => approve(consortium('recommended'), decision('morten', tooLate)));
    expect(refusal).toMatchObject({ code: 'wrong-state', detail: expect.stringContaining('2026-12-03') });
    expect(consortiumActions(consortium('recommended'), moderator('morten'), tooLate)).toEqual(['send-back']);
  });
});

describe('the parties’ answers', () => {
  test('given that all have said yes, the consortium is accepted', () => {
    const accepted = afterAnswers(consortium('invited'), { everybodyAccepted: true, now });
    expect(accepted).toMatchObject({ state: 'accepted', acceptedAt: now, version: 6 });
    expect(consortiumRecordSchema.parse(accepted)).toEqual(accepted);
  });

  test('given that somebody changes their mind, it is invited again', () => {
    const reopened = afterAnswers(consortium('accepted'), { everybodyAccepted: false, now });
    expect(reopened.state).toBe('invited');
    expect(reopened).not.toHaveProperty('acceptedAt');
  });

  test('move its version each time, so that of two last answers one sees the other', () => {
    expect(afterAnswers(consortium('invited'), { everybodyAccepted: false, now }).version).toBe(6);
  });

  test('count only once the parties are invited', () => {
    expect(refusedWith(() => afterAnswers(consortium('approved'), { everybodyAccepted: true, now }))).toBe(
      'wrong-state',
    );
    expect(markInvited(consortium('approved'), now)).toMatchObject({ state: 'invited', invitedAt: now });
    expect(refusedWith(() => markInvited(consortium('invited'), now))).toBe('wrong-state');
  });
});

describe('how a consortium ends', () => {
  const ends = (state: Parameters<typeof consortium>[0], result: 'contract' | 'no-contract') =>
    conclude(consortium(state), { ...decision('mona'), result });

  test('is told once the parties have met: with a contract, or without', () => {
    const met = markMet(consortium('accepted'), now);
    expect(met).toMatchObject({ state: 'met', metAt: now, version: 6 });
    expect(consortiumRecordSchema.parse(met)).toEqual(met);
    for (const result of ['contract', 'no-contract'] as const) {
      const ended = ends('met', result);
      expect(ended).toMatchObject({ state: 'concluded', conclusion: { result, by: 'mona' }, version: 6 });
      expect(consortiumRecordSchema.parse(ended)).toEqual(ended);
    }
  });

  test('can be that nothing came of it from the approval on, and a contract only after the meeting', () => {
    for (const state of ['approved', 'invited', 'accepted'] as const) {
      expect(consortiumActions(consortium(state), moderator('mona'), now)).toContain('conclude');
      expect(ends(state, 'no-contract').state).toBe('concluded');
      expect(refusedWith(() => ends(state, 'contract'))).toBe('wrong-state');
    }
  });

  test('is nothing before it is approved, and told once', () => {
    for (const state of ['candidate', 'recommended', 'sent-back', 'concluded'] as const) {
      expect(consortiumActions(consortium(state), moderator('mona'), now)).not.toContain('conclude');
      expect(refusedWith(() => ends(state, 'no-contract'))).toBe('wrong-state');
    }
  });
});
