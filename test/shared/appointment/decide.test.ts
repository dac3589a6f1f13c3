import { describe, expect, test } from 'vitest';
import { appointmentSchema } from '../../../shared/appointment/appointment.ts';
import { appoint, appointmentActions, hasTerms, isIndependent } from '../../../shared/appointment/decide.ts';
import { consortiumStates } from '../../../shared/consortium/consortium.ts';
import { actor, consortium, iKan, now, person } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const by = { actor: actor('moderator'), now, conflicts: [] };
const independent = { number: '310000027', name: 'Uavhengig evaluering' };
const eva = person({ personId: 'eva', name: 'Eva Eide', role: 'evaluator', organisation: independent });

describe('a moderator', () => {
  test('appoints an independent evaluator to an approved consortium', () => {
    const appointment = appoint(consortium('approved'), eva, by);
    expect(appointment).toEqual({
      consortiumId: 'run-1.1',
      personId: 'eva',
      name: 'Eva Eide',
      organisation: 'Uavhengig evaluering',
      by: 'moderator',
      at: now,
    });
    expect(appointmentSchema.parse(appointment)).toEqual(appointment);
  });

  test('appoints nobody before the consortium is approved, and is not offered to', () => {
    for (const state of consortiumStates) {
      const one = consortium(state);
      expect(appointmentActions(one, 'moderator')).toEqual(hasTerms(one) ? ['appoint'] : []);
      if (!hasTerms(one)) expect(refusedWith(() => appoint(one, eva, by))).toBe('wrong-state');
    }
    expect(consortiumStates.filter((state) => hasTerms(consortium(state)))).toEqual([
      'approved',
      'invited',
      'accepted',
      'met',
      'concluded',
    ]);
  });

  test('appoints nobody to a consortium that no contract came of', () => {
    const ended = consortium('concluded', {
      conclusion: { by: 'moderator', at: now, result: 'no-contract', reason: 'Pengene manglet.' },
    });
    expect(appointmentActions(ended, 'moderator')).toEqual([]);
    expect(refusedWith(() => appoint(ended, eva, by))).toBe('wrong-state');
  });

  test('cannot appoint somebody who is no evaluator, or no longer one', () => {
    for (const somebody of [
      undefined,
      person({ role: 'provider', organisation: independent }),
      { ...eva, state: 'requested' as const },
      { ...eva, state: 'removed' as const },
    ])
      expect(refusedWith(() => appoint(consortium('approved'), somebody, by))).toBe('not-found');
  });

  test('cannot appoint somebody who works for one of the parties', () => {
    const partial = { ...eva, organisation: iKan };
    expect(refusedWith(() => appoint(consortium('approved'), partial, by))).toBe('not-independent');
  });

  test('cannot appoint somebody who has worked for one of the parties, or whose organisation is in conflict with one', () => {
    const one = consortium('approved');
    const past = { role: 'provider' as const, organisation: iKan, from: now, until: now };
    expect(isIndependent(eva, one, [])).toBe(true);
    expect(refusedWith(() => appoint(one, { ...eva, history: [past] }, by))).toBe('not-independent');
    const noted = { one: one.parties[0]!.profileId, other: `provider-${independent.number}` };
    const conflicts = [{ one: 'employer-310000043', other: noted.other }, noted];
    expect(isIndependent(eva, one, conflicts.slice(0, 1))).toBe(true);
    expect(refusedWith(() => appoint(one, eva, { ...by, conflicts }))).toBe('not-independent');
  });
});

test('nobody else is offered to appoint', () => {
  for (const role of ['provider', 'investor', 'employer', 'evaluator'] as const)
    expect(appointmentActions(consortium('approved'), role)).toEqual([]);
});
