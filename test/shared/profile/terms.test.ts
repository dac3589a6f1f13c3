import { describe, expect, test } from 'vitest';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import { profileContentSchema } from '../../../shared/profile/content.ts';
import { requireConsistent, sameTerms } from '../../../shared/profile/terms.ts';
import { defaultTaxonomies } from '../../../shared/taxonomy/defaults.ts';
import { employerContent, investorContent, providerContent } from '../../support/content.ts';
import { profile } from '../../support/nouns.ts';
import { refusalIn } from '../../support/refused.ts';

const check = (content: ProfileContent) =>
  requireConsistent({ profileId: 'provider-310000019' }, content, defaultTaxonomies);
const mend = (content: ProfileContent) =>
  refusalIn(() => check(content)).errors?.map(({ path, code }) => `${code} at ${path}`);

test('content that is in order passes, on every side', () => {
  for (const content of [providerContent(), investorContent(), employerContent()])
    expect(check(content)).toBeUndefined();
});

describe('whoever writes a code that no list has is told where', () => {
  test('as a provider', () => {
    const offers = [{ element: 'flying', price: 1, capacity: 1, evidence: 0 }];
    expect(mend(providerContent({ areas: ['bjerke', 'mars'], languages: ['xx-unknown'], offers }))).toEqual([
      'unknown-code at $.terms.areas[1]',
      'unknown-code at $.terms.languages[0]',
      'unknown-code at $.terms.offers[0].element',
    ]);
  });

  test('as an investor', () => {
    expect(mend(investorContent({ themes: ['magic'], areas: ['mars'] }))).toEqual([
      'unknown-code at $.terms.themes[0]',
      'unknown-code at $.terms.areas[0]',
    ]);
  });

  test('as an employer', () => {
    expect(mend(employerContent({ area: 'mars' }))).toEqual(['unknown-code at $.terms.area']);
  });
});

test('an element twice, a conflict with oneself and a ticket upside down are refused at their place', () => {
  const offer = { element: 'assessment', price: 1, capacity: 1, evidence: 0 };
  expect(mend(providerContent({ offers: [offer, offer] }))).toEqual([
    'duplicate-element at $.terms.offers[1].element',
  ]);
  expect(mend(providerContent({ conflicts: ['provider-310000019'] }))).toEqual([
    'self-conflict at $.terms.conflicts[0]',
  ]);
  expect(mend(investorContent({ ticket: { min: 2, max: 1 } }))).toEqual([
    'ticket-range at $.terms.ticket.max',
  ]);
});

test('only what is scored counts as a change of terms, whatever order its fields were sent in', () => {
  const one = providerContent();
  expect(sameTerms(one, { ...one, name: 'Et annet navn', description: 'Andre ord' })).toBe(true);
  expect(sameTerms(one, providerContent({ kind: 'supplier' }))).toBe(false);
  const turned = { ...one, terms: Object.fromEntries(Object.entries(one.terms).reverse()) };
  expect(sameTerms(profileContentSchema.parse(one), profileContentSchema.parse(turned))).toBe(true);
});

describe('a code that is retired', () => {
  const retired = {
    ...defaultTaxonomies,
    areas: defaultTaxonomies.areas.map((term) =>
      term.code === 'bjerke' ? { ...term, retired: true } : term,
    ),
  };
  const content = employerContent({ area: 'bjerke' });
  const stored = profile('active', { profileId: 'employer-310000019', content });
  const check = (before: Parameters<typeof requireConsistent>[0]) =>
    requireConsistent(before, content, retired);

  test('cannot be chosen', () => {
    const { errors } = refusalIn(() => check({ profileId: 'employer-310000019' }));
    expect(errors).toMatchObject([{ path: '$.terms.area', code: 'retired-code' }]);
  });

  test('may stay where the profile, or its waiting change, has it already', () => {
    expect(check(stored)).toBeUndefined();
    const elsewhere = employerContent({ area: 'grorud' });
    const change = { state: 'draft', content };
    expect(check({ ...stored, content: elsewhere, change } as typeof stored)).toBeUndefined();
    expect(refusalIn(() => check({ ...stored, content: elsewhere } as typeof stored)).code).toBe(
      'invalid-input',
    );
  });
});
