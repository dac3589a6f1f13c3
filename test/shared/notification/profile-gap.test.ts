import { expect, test } from 'vitest';
import { profileGap } from '../../../shared/notification/profile-gap.ts';
import { providerContent } from '../../support/content.ts';
import { profile } from '../../support/nouns.ts';

test('a party is asked for its profile until NAV has it', () => {
  expect(profileGap(undefined)).toBe('noProfile');
  expect(profileGap(profile('draft'))).toBe('draft');
  expect(profileGap(profile('sent-back'))).toBe('sentBack');
  for (const state of ['submitted', 'active', 'paused', 'withdrawn'] as const)
    expect(profileGap(profile(state))).toBeUndefined();
});

test('a party is asked for a change until NAV has it', () => {
  const withChange = (state: string) =>
    profile('active', { change: { state, content: providerContent(), reason: 'Fordi.' } });
  expect(profileGap(withChange('draft'))).toBe('changeDraft');
  expect(profileGap(withChange('sent-back'))).toBe('changeSentBack');
  expect(profileGap(withChange('submitted'))).toBeUndefined();
});
