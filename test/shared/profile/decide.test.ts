import { describe, expect, test } from 'vitest';
import {
  approveProfile,
  changeProfile,
  discardChange,
  sendBackProfile,
  setPaused,
  submitProfile,
  withdrawProfile,
} from '../../../shared/profile/decide.ts';
import { type Profile, profileSchema } from '../../../shared/profile/profile.ts';
import { investorContent, providerContent } from '../../support/content.ts';
import { now, profile } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const dearer = providerContent({ offers: [{ element: 'assessment', price: 99, capacity: 60, evidence: 2 }] });
const renamed = { ...providerContent(), name: 'iKan Oslo AS', description: 'Nye ord.' };
const change = (state: 'draft' | 'submitted' | 'sent-back') => ({
  change: {
    state,
    content: dearer,
    ...(state === 'submitted' ? { submittedAt: now } : {}),
    ...(state === 'sent-back' ? { reason: 'For dyrt.' } : {}),
  },
});
const changeOf = (one: Profile) => ('change' in one ? one.change : undefined);

describe('before the first approval', () => {
  test('given a draft, when its owner submits it, it waits for a moderator', () => {
    const to = submitProfile(profile('draft'), now);
    expect(to).toMatchObject({ state: 'submitted', submittedAt: now, version: 6, updatedAt: now });
  });

  test('given a submitted profile, when a moderator approves it, it is active', () => {
    expect(approveProfile(profile('submitted'), now)).toMatchObject({ state: 'active', approvedAt: now });
  });

  test('given a submitted profile, when it is sent back, its owner reads why and may change and submit it', () => {
    const back = sendBackProfile(profile('submitted'), 'Prisen mangler.', now);
    expect(back).toMatchObject({ state: 'sent-back', reason: 'Prisen mangler.' });
    const changed = changeProfile(back, dearer, now);
    expect(changed).toMatchObject({ state: 'draft', content: dearer });
    expect(changed).not.toHaveProperty('reason');
    expect(submitProfile(changed, now).state).toBe('submitted');
  });

  test('given a submitted profile, its owner cannot change it under the moderator’s eyes', () => {
    expect(refusedWith(() => changeProfile(profile('submitted'), dearer, now))).toBe('wrong-state');
  });

  test('a provider cannot turn into an investor', () => {
    expect(refusedWith(() => changeProfile(profile('draft'), investorContent(), now))).toBe('invalid-input');
  });
});

describe('a change to an active profile', () => {
  test('takes effect at once where it touches neither the score nor the name', () => {
    const described = { ...providerContent(), description: 'Vi følger opp i to år.' };
    const to = changeProfile(profile('active'), described, now);
    expect(to).toMatchObject({ state: 'active', content: described });
    expect(changeOf(to)).toBeUndefined();
  });

  test('waits where it is the name, which others know the party by', () => {
    const to = changeProfile(profile('active'), renamed, now);
    expect(to.content.name).toBe(providerContent().name);
    expect(changeOf(to)).toMatchObject({ state: 'draft', content: renamed });
  });

  test('waits where it touches what is scored, while the words take effect', () => {
    const to = changeProfile(profile('active'), { ...dearer, description: 'Ny tekst.' }, now);
    expect(to.content.terms).toEqual(providerContent().terms);
    expect(to.content.description).toBe('Ny tekst.');
    expect(changeOf(to)).toMatchObject({ state: 'draft', content: { terms: dearer.terms } });
  });

  test('takes effect when a moderator approves it, and not before', () => {
    const submitted = submitProfile(changeProfile(profile('active'), dearer, now), now);
    expect(submitted.content.terms).toEqual(providerContent().terms);
    const approved = approveProfile(submitted, now);
    expect(approved).toMatchObject({ state: 'active', content: dearer, approvedAt: now });
    expect(changeOf(approved)).toBeUndefined();
  });

  test('is gone when the old terms are put back', () => {
    const to = changeProfile(profile('active', change('submitted')), providerContent(), now);
    expect(changeOf(to)).toBeUndefined();
  });

  test('may be changed again while it waits, and must then be submitted again', () => {
    const cheaper = providerContent({ areas: ['alna'] });
    const to = changeProfile(profile('active', change('submitted')), cheaper, now);
    expect(changeOf(to)).toMatchObject({ state: 'draft', content: cheaper });
    expect(refusedWith(() => approveProfile(to, now))).toBe('wrong-state');
  });

  test('may be sent back, and the profile stays active as it was', () => {
    const to = sendBackProfile(profile('active', change('submitted')), 'For dyrt.', now);
    expect(to).toMatchObject({ state: 'active', content: providerContent() });
    expect(changeOf(to)).toMatchObject({ state: 'sent-back', reason: 'For dyrt.' });
  });

  test.each(['draft', 'submitted', 'sent-back'] as const)('may be dropped while it is %s', (state) => {
    const to = discardChange(profile('active', change(state)), now);
    expect(to).toMatchObject({ state: 'active', content: providerContent() });
    expect(changeOf(to)).toBeUndefined();
  });

  test('cannot be submitted, approved, sent back or dropped where there is none', () => {
    const active = profile('active');
    for (const step of [
      () => submitProfile(active, now),
      () => approveProfile(active, now),
      () => sendBackProfile(active, 'Nei.', now),
      () => discardChange(active, now),
    ])
      expect(refusedWith(step)).toBe('wrong-state');
  });

  test('approved while the party is paused leaves it paused', () => {
    const to = approveProfile(profile('paused', change('submitted')), now);
    expect(to).toMatchObject({ state: 'paused', content: dearer });
  });
});

describe('leaving the market', () => {
  test('a party may pause and come back, with a waiting change kept', () => {
    const paused = setPaused(profile('active', change('draft')), true, now);
    expect(paused.state).toBe('paused');
    const back = setPaused(paused, false, now);
    expect(back.state).toBe('active');
    expect(changeOf(back)).toMatchObject({ state: 'draft' });
  });

  test('nobody pauses what is paused, or resumes what is active', () => {
    expect(refusedWith(() => setPaused(profile('paused'), true, now))).toBe('wrong-state');
    expect(refusedWith(() => setPaused(profile('active'), false, now))).toBe('wrong-state');
  });

  test.each(['draft', 'submitted', 'sent-back', 'active', 'paused'] as const)(
    'a party may withdraw from %s, and nothing of an approval or a change is left',
    (state) => {
      const more = state === 'active' || state === 'paused' ? change('submitted') : {};
      const to = withdrawProfile(profile(state, more), now);
      expect(to.state).toBe('withdrawn');
      expect(Object.keys(to)).not.toEqual(expect.arrayContaining(['change']));
      expect(to).not.toHaveProperty('approvedAt');
    },
  );

  test('a withdrawn party that comes back begins with a draft, and is approved anew', () => {
    const back = changeProfile(profile('withdrawn'), renamed, now);
    expect(back).toMatchObject({ state: 'draft', content: renamed });
    expect(refusedWith(() => setPaused(back, false, now))).toBe('wrong-state');
  });
});

test('every step gives a whole profile, one version on, with only the fields of its state', () => {
  for (const to of [
    submitProfile(profile('draft'), now),
    approveProfile(profile('submitted'), now),
    sendBackProfile(profile('submitted'), 'Nei.', now),
    changeProfile(profile('active'), dearer, now),
    submitProfile(profile('active', change('draft')), now),
    withdrawProfile(profile('active'), now),
  ]) {
    expect(profileSchema.parse(to)).toEqual(to);
    expect(to.version).toBe(6);
  }
});
