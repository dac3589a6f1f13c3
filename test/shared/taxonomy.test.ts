import { expect, test } from 'vitest';
import { defaultTaxonomies } from '../../shared/taxonomy/defaults.ts';
import { mergeTerms, nameOf, taxonomyKinds, termSchema } from '../../shared/taxonomy/term.ts';

const name = { nb: 'Ny bydel', nn: 'Ny bydel', en: 'New district' };

test('every term that the service begins with has a code of its own and a name in every language', () => {
  for (const kind of taxonomyKinds) {
    const list = defaultTaxonomies[kind];
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const term of list) expect(termSchema.parse(term)).toEqual(term);
  }
});

test('what a moderator adds comes last, or renames in place', () => {
  const [first, ...rest] = defaultTaxonomies.areas;
  const merged = mergeTerms(defaultTaxonomies.areas, [
    { code: 'new', name },
    { code: first!.code, name },
  ]);
  expect(merged).toEqual([{ code: first!.code, name }, ...rest, { code: 'new', name }]);
});

test('a term that is not known is called by its code', () => {
  expect(nameOf(defaultTaxonomies, { kind: 'areas', code: 'mars' }, 'nb')).toBe('mars');
  expect(nameOf(defaultTaxonomies, { kind: 'elements', code: 'assessment' }, 'nb')).not.toBe('assessment');
});
