import { expect, test } from 'vitest';
import { consortiumStates } from '../../../shared/consortium/consortium.ts';
import { viewConsortium } from '../../../shared/consortium/view.ts';
import { roles } from '../../../shared/person/role.ts';
import { consortium } from '../../support/nouns.ts';

const others = roles.filter((role) => role !== 'moderator');
const view = (state: (typeof consortiumStates)[number], role: (typeof roles)[number]) =>
  viewConsortium(consortium(state), { role, actions: [] });

test('the moderators’ decisions and reasons are seen by moderators alone', () => {
  for (const state of consortiumStates)
    for (const role of others)
      for (const field of ['recommendation', 'approval', 'sentBack'])
        expect(view(state, role)).not.toHaveProperty(field);
  expect(view('approved', 'moderator')).toMatchObject({
    recommendation: { by: 'mona' },
    approval: { by: 'morten' },
  });
});

test('until it is approved, a consortium is a candidate to everybody but the moderators, and has no meeting', () => {
  for (const role of others) {
    for (const state of ['candidate', 'recommended', 'sent-back'] as const) {
      expect(view(state, role).state).toBe('candidate');
      expect(view(state, role).meeting).toBeUndefined();
    }
    expect(view('approved', role)).toMatchObject({ state: 'approved', meeting: { place: 'NAV Bjerke' } });
  }
  expect(view('recommended', 'moderator')).toMatchObject({ state: 'recommended', meeting: {} });
});

test('how it ended is told to all who may see it, and by whom to moderators', () => {
  for (const role of others) {
    const { conclusion } = view('concluded', role);
    expect(conclusion).toMatchObject({ result: 'contract', reason: expect.any(String) });
    expect(conclusion).not.toHaveProperty('by');
  }
  expect(view('concluded', 'moderator').conclusion).toMatchObject({ by: 'mona' });
});

test('what each party’s fit was made of stays with the run', () => {
  for (const role of roles) expect(view('accepted', role)).not.toHaveProperty('fits');
});
