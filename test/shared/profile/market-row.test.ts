import { describe, expect, test } from 'vitest';
import { marketRow, touches } from '../../../shared/profile/market-row.ts';
import { profileStates } from '../../../shared/profile/profile.ts';
import { employerContent, investorContent, needContent, providerContent } from '../../support/content.ts';
import { profile } from '../../support/nouns.ts';

test('only an active party is in the market, by the name that people know it by', () => {
  for (const state of profileStates) {
    const row = marketRow(profile(state));
    if (state === 'active')
      expect(row).toMatchObject({ side: 'provider', row: { id: 'provider-310000019', name: 'iKan AS' } });
    else expect(row).toBeUndefined();
  }
});

test('a change that waits for approval is not in the market', () => {
  const waiting = { change: { state: 'draft', content: providerContent({ areas: ['alna'] }) } };
  expect(marketRow(profile('active', waiting))?.row).toMatchObject({ areas: ['bjerke'] });
});

describe('a need is touched', () => {
  const { terms } = needContent();

  test('by a provider that serves one of its areas and offers one of its elements', () => {
    expect(touches(providerContent(), terms)).toBe(true);
    expect(touches(providerContent({ areas: ['alna'] }), terms)).toBe(false);
    expect(touches(providerContent({ offers: [] }), terms)).toBe(false);
  });

  test('by an investor of one of its themes, in one of its areas or anywhere', () => {
    expect(touches(investorContent(), terms)).toBe(true);
    expect(touches(investorContent({ areas: ['bjerke', 'alna'] }), terms)).toBe(true);
    expect(touches(investorContent({ areas: ['alna'] }), terms)).toBe(false);
    expect(touches(investorContent({ themes: ['climate'] }), terms)).toBe(false);
  });

  test('by an employer in one of its areas', () => {
    expect(touches(employerContent(), terms)).toBe(true);
    expect(touches(employerContent({ area: 'alna' }), terms)).toBe(false);
  });
});
