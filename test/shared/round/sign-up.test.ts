import { describe, expect, it } from 'vitest';
import {
  answerInWriting,
  canSignUp,
  changeSignUp,
  recordConference,
  signUp,
  signUpActions,
  withdrawSignUp,
} from '../../../shared/round/decide-sign-up.ts';
import { signUpRequestSchema } from '../../../shared/round/sign-up.ts';
import { actor, now } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';
import { round, signedUp } from '../../support/rounds.ts';

const published = round('published');
const by = { actor: actor('provider'), now };
const request = (changes: object = {}) =>
  signUpRequestSchema.parse({ publicList: true, meeting: { wanted: 'no' }, ...changes });
const lastMoment = '2026-11-30T22:59:59.999Z';
const tooLate = '2026-11-30T23:00:00.000Z';

describe('a party that signs up', () => {
  it('must have been told that the list of participants is public', () => {
    const sent = { publicList: false, meeting: { wanted: 'no' } };
    expect(signUpRequestSchema.safeParse(sent).success).toBe(false);
  });

  it('can do so until the end of the last day in Oslo', () => {
    expect(canSignUp(published, lastMoment)).toBe(true);
    expect(signUp(published, request(), { ...by, now: lastMoment }).state).toBe('signed-up');
    expect(canSignUp(published, tooLate)).toBe(false);
    expect(refusedWith(() => signUp(published, request(), { ...by, now: tooLate }))).toBe('deadline-passed');
  });

  it('can say that none of the times suits, and what would', () => {
    const meeting = { wanted: 'none-suits', wish: 'Etter nyttår' };
    expect(signUp(published, request({ meeting }), by).meeting).toEqual(meeting);
  });

  it('is told of a time or a question that the round has not got', () => {
    const meeting = { wanted: 'yes', form: 'online', slots: ['2026-12-15T08:00'] };
    expect(refusedWith(() => signUp(published, request({ meeting }), by))).toBe('invalid-input');
    const answers = [{ questionId: 'price', text: 'Ja' }];
    expect(refusedWith(() => signUp(published, request({ answers }), by))).toBe('invalid-input');
  });

  it('is invited through whoever changed the sign-up last', () => {
    const other = { ...by, actor: actor('provider', { personId: 'ola' }) };
    const changed = changeSignUp({ round: published, from: signedUp() }, request(), other);
    expect(changed).toMatchObject({ personId: 'ola', version: 5, meeting: { wanted: 'no' } });
  });

  it('may sign up again after withdrawing, until the deadline', () => {
    const withdrawn = withdrawSignUp({ round: published, from: signedUp() }, now);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', meeting: { wanted: 'no' } });
    expect(changeSignUp({ round: published, from: withdrawn }, request(), by).state).toBe('signed-up');
  });

  it('may answer in writing after the sign-up has ended, but not after the answers are due', () => {
    const at = { round: round('provisional'), from: signedUp() };
    const answers = [{ questionId: 'risk', text: 'Likt.' }];
    expect(answerInWriting(at, answers, tooLate).answers).toEqual(answers);
    const after = '2026-12-04T23:00:00.000Z';
    expect(refusedWith(() => answerInWriting(at, answers, after))).toBe('deadline-passed');
  });

  it('is offered what it may do, and others nothing', () => {
    const at = { round: published, signUp: signedUp() };
    expect(signUpActions(at, by.actor, now)).toEqual(['change', 'answer', 'withdraw']);
    expect(signUpActions(at, actor('investor'), now)).toEqual([]);
    expect(signUpActions(at, by.actor, '2026-12-04T22:00:00.000Z')).toEqual(['answer', 'withdraw']);
  });
});

describe('the conference', () => {
  it('has no attendance before it has begun', () => {
    const at = { round: published, from: signedUp() };
    expect(refusedWith(() => recordConference(at, 'came', '2026-12-02T07:59:00.000Z'))).toBe('wrong-state');
    const recorded = recordConference(at, 'did-not-come', '2026-12-02T08:00:00.000Z');
    expect(recorded.conferencePresence).toBe('did-not-come');
  });
});
