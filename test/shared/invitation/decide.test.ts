import { describe, expect, test } from 'vitest';
import {
  answerInvitation,
  invitationActions,
  isInvited,
  requireStandIn,
} from '../../../shared/invitation/decide.ts';
import { type Answer, answerSchema, invitationSchema } from '../../../shared/invitation/invitation.ts';
import { actor, invitation, meeting, now } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const yes: Answer = { answer: 'accept' };
const no: Answer = { answer: 'decline', reason: 'Vi har ikke kapasitet.' };
const noTime: Answer = { answer: 'no-time-fits', reason: 'Kan uken etter.' };
const mine = actor('provider');

describe('an invited party', () => {
  test('may say yes, and no longer', () => {
    const to = answerInvitation(invitation('invited'), yes, now);
    expect(to).toMatchObject({ state: 'accepted', answeredAt: now, version: 6 });
    expect(invitationSchema.parse(to)).toEqual(to);
    expect(refusedWith(() => answerInvitation(to, yes, now))).toBe('wrong-state');
  });

  test('may say no with a reason, or that no time fits, which is an answer of its own', () => {
    const declined = answerInvitation(invitation('invited'), no, now);
    expect(declined).toMatchObject({
      state: 'declined',
      noTimeFits: false,
      reason: 'Vi har ikke kapasitet.',
    });
    const other = answerInvitation(invitation('invited'), noTime, now);
    expect(other).toMatchObject({ state: 'declined', noTimeFits: true, reason: 'Kan uken etter.' });
  });

  test('may change any answer into another until the deadline', () => {
    const declined = answerInvitation(invitation('accepted'), no, now);
    const other = answerInvitation(declined, noTime, now);
    expect(other).toMatchObject({ noTimeFits: true });
    const accepted = answerInvitation(other, yes, now);
    expect(accepted.state).toBe('accepted');
    expect(accepted).not.toHaveProperty('reason');
  });

  test('need not give a reason', () => {
    expect(answerSchema.parse({ answer: 'decline' })).toEqual({ answer: 'decline', reason: '' });
  });

  test('is the organisation on that side: any member answers, and nobody else', () => {
    const other = { number: '310000027', name: 'En annen AS' };
    expect(isInvited(invitation('invited'), actor('provider', { personId: 'colleague' }))).toBe(true);
    expect(isInvited(invitation('invited'), actor('provider', { organisation: other }))).toBe(false);
    expect(isInvited(invitation('invited'), actor('investor'))).toBe(false);
    expect(isInvited(invitation('invited'), actor('moderator'))).toBe(false);
  });

  test('is offered the answers that it may give; a moderator answers for nobody', () => {
    expect(invitationActions(invitation('invited'), mine, now)).toEqual(['accept', 'decline', 'stand-in']);
    expect(invitationActions(invitation('accepted'), mine, now)).toEqual(['decline', 'stand-in']);
    expect(invitationActions(invitation('invited'), actor('moderator'), now)).toEqual([]);
  });
});

describe('a stand-in', () => {
  const soon = invitation('accepted', { meeting: { ...meeting, start: '2027-01-10T10:00' } });

  test('may be sent until the meeting begins, by Oslo’s clock', () => {
    expect(invitationActions(soon, mine, '2027-01-10T08:59:59.999Z')).toEqual(['stand-in']);
    expect(invitationActions(soon, mine, '2027-01-10T09:00:00.000Z')).toEqual([]);
    expect(refusedWith(() => requireStandIn(soon, '2027-01-10T09:00:00.000Z'))).toBe('wrong-state');
  });

  test('comes for nobody who has said no', () => {
    expect(invitationActions(invitation('declined'), mine, now)).not.toContain('stand-in');
    expect(refusedWith(() => requireStandIn(invitation('declined'), now))).toBe('wrong-state');
  });
});

describe('the deadline is the end of its day in Oslo', () => {
  test.each([
    ['in winter', '2026-12-03', '2026-12-03T22:59:59.999Z', '2026-12-03T23:00:00.000Z'],
    ['in summer', '2026-07-01', '2026-07-01T21:59:59.999Z', '2026-07-01T22:00:00.000Z'],
    ['on the day that has 23 hours', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z'],
    ['the day before it', '2026-03-28', '2026-03-28T22:59:59.999Z', '2026-03-28T23:00:00.000Z'],
    ['on the day that has 25 hours', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00.000Z'],
    ['the day before it', '2026-10-24', '2026-10-24T21:59:59.999Z', '2026-10-24T22:00:00.000Z'],
  ])('%s', (_, answerBy, lastMoment, tooLate) => {
    const one = invitation('invited', { meeting: { ...meeting, start: '2027-01-10T10:00', answerBy } });
    expect(answerInvitation(one, yes, lastMoment).state).toBe('accepted');
    expect(invitationActions(one, mine, lastMoment)).toContain('accept');
    expect(refusedWith(() => answerInvitation(one, yes, tooLate))).toBe('wrong-state');
    expect(invitationActions(one, mine, tooLate)).toEqual(['stand-in']);
  });
});
