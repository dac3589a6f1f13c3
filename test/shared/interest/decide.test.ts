import { describe, expect, test } from 'vitest';
import {
  interestActions,
  type Subject,
  tellInterest,
  withdrawInterest,
} from '../../../shared/interest/decide.ts';
import { interestSchema, type Wish, wishSchema } from '../../../shared/interest/interest.ts';
import type { ProfileState } from '../../../shared/profile/profile.ts';
import { investorContent } from '../../support/content.ts';
import { consortium, interest, need, now, profile } from '../../support/nouns.ts';
import { refusalIn, refusedWith } from '../../support/refused.ts';

const investor = (state: ProfileState) =>
  profile(state, { profileId: 'investor-310000019', content: investorContent() });

const subject: Subject = {
  consortium: consortium('candidate'),
  need: need('published', { currentRunId: 'run-1' }),
  profile: investor('active'),
};
const curious: Wish = { kind: 'interest', note: 'Vi vil gjerne høre mer.' };
const million: Wish = {
  kind: 'commitment',
  amount: 1_000_000,
  conditions: { minPaymentCap: 5_000_000 },
  note: '',
};

describe('an investor', () => {
  test('may tell of its interest before anything was said', () => {
    expect(interestActions(undefined, subject)).toEqual(['express', 'commit']);
    const to = tellInterest(undefined, curious, { subject, now });
    expect(to).toEqual({
      consortiumId: 'run-1.1',
      needId: 'bjerke',
      profileId: 'investor-310000019',
      name: 'Stiftelsen Håp',
      note: 'Vi vil gjerne høre mer.',
      version: 1,
      createdAt: now,
      updatedAt: now,
      state: 'expressed',
    });
    expect(interestSchema.parse(to)).toEqual(to);
  });

  test('may put up money on a condition instead, and change it', () => {
    const from = interest('expressed');
    const to = tellInterest(from, million, { subject, now });
    expect(to).toMatchObject({
      state: 'committed',
      amount: 1_000_000,
      version: 6,
      createdAt: from.createdAt,
    });
    expect(tellInterest(to, { ...million, amount: 2_000 }, { subject, now })).toMatchObject({
      amount: 2_000,
    });
  });

  test('may take it back at any time; nothing is then left of the amount', () => {
    const closed = { ...subject, need: need('closed') };
    expect(interestActions(interest('committed'), closed)).toEqual(['withdraw']);
    const to = withdrawInterest(interest('committed'), now);
    expect(to).toMatchObject({ state: 'withdrawn', version: 6 });
    expect(to).not.toHaveProperty('amount');
    expect(to).not.toHaveProperty('conditions');
    expect(refusedWith(() => withdrawInterest(to, now))).toBe('wrong-state');
  });

  test('may speak again after having taken it back', () => {
    expect(tellInterest(interest('withdrawn'), curious, { subject, now }).state).toBe('expressed');
  });

  test('is asked to wait until NAV has approved its profile', () => {
    for (const waiting of [undefined, investor('draft'), investor('submitted'), investor('withdrawn')]) {
      const unknown = { ...subject, profile: waiting };
      expect(interestActions(undefined, unknown)).toEqual([]);
      expect(refusedWith(() => tellInterest(undefined, curious, { subject: unknown, now }))).toBe(
        'profile-not-approved',
      );
    }
  });

  test('is too late once a newer run is shown, or the need is closed', () => {
    for (const other of [need('published', { currentRunId: 'run-2' }), need('closed'), need('draft')]) {
      const late = { ...subject, need: other };
      expect(interestActions(undefined, late)).toEqual([]);
      expect(refusedWith(() => tellInterest(undefined, million, { subject: late, now }))).toBe('wrong-state');
    }
  });

  test('may put up as much as the need lets one investor hold, and no krone more', () => {
    const most = 1_200_000;
    const told = tellInterest(undefined, { ...million, amount: most }, { subject, now });
    expect(told).toMatchObject({ amount: most });
    const { code, errors } = refusalIn(() =>
      tellInterest(undefined, { ...million, amount: most + 1 }, { subject, now }),
    );
    expect(code).toBe('invalid-input');
    expect(errors).toMatchObject([{ path: '$.amount', code: 'above-share' }]);
  });
});

test.each([
  { kind: 'commitment', amount: 0.5, conditions: {} },
  { kind: 'commitment', amount: 0, conditions: {} },
  { kind: 'commitment', amount: 1, conditions: { maxLossProbability: 1.1 } },
  { kind: 'commitment', amount: 1 },
  { kind: 'gift', amount: 1 },
])('nobody can wish for %o', (wish) => {
  expect(wishSchema.safeParse(wish).success).toBe(false);
});
