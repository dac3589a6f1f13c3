import { describe, expect, test } from 'vitest';
import { addTerm, renameTerm, retireTerm } from '../../shared/taxonomy/decide.ts';
import { defaultTaxonomies } from '../../shared/taxonomy/defaults.ts';
import {
  type ListedTerm,
  mergeTerms,
  nameOf,
  taxonomyKinds,
  termSchema,
} from '../../shared/taxonomy/term.ts';
import { refusalIn, refusedWith } from '../support/refused.ts';

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

describe('a moderator', () => {
  const named = (text: string) => ({ nb: text, nn: text, en: text });
  const bjerke: ListedTerm = { code: 'bjerke', name: named('Bjerke') };
  const grorud: ListedTerm = { code: 'grorud', name: named('Grorud') };
  const retired: ListedTerm = { code: 'aker', name: named('Aker'), retired: true };
  const list = [bjerke, grorud, retired];

  test('adds a term under a code that is not in use, and under a name of its own', () => {
    const term = { code: 'furuset', name: named('Furuset') };
    expect(addTerm(list, term)).toEqual(term);
    expect(refusedWith(() => addTerm(list, { ...term, code: 'bjerke' }))).toBe('already-exists');
    const { code, errors } = refusalIn(() =>
      addTerm(list, { ...term, name: { ...term.name, nn: 'BJERKE' } }),
    );
    expect(code).toBe('invalid-input');
    expect(errors).toMatchObject([{ path: '$.name.nn', code: 'name-taken' }]);
  });

  test('cannot take a name that every object has as a code', () => {
    for (const code of ['constructor', 'prototype', '', 'Æ', 'a--b', '-a'])
      expect(termSchema.safeParse({ code, name: named('X') }).success).toBe(false);
  });

  test('renames a term, which keeps its code', () => {
    expect(renameTerm(list, { code: 'bjerke', name: named('Bydel Bjerke') })).toEqual({
      code: 'bjerke',
      name: named('Bydel Bjerke'),
    });
    expect(refusedWith(() => renameTerm(list, { code: 'mars', name: named('Mars') }))).toBe('not-found');
    expect(refusedWith(() => renameTerm(list, { code: 'bjerke', name: named('Grorud') }))).toBe(
      'invalid-input',
    );
  });

  test('retires a term once, and takes it into use again by adding it', () => {
    expect(retireTerm(list, 'bjerke')).toEqual({ ...bjerke, retired: true });
    expect(refusedWith(() => retireTerm(list, 'aker'))).toBe('wrong-state');
    expect(refusedWith(() => retireTerm(list, 'mars'))).toBe('not-found');
    expect(addTerm(list, { code: 'aker', name: named('Aker bydel') })).toEqual({
      code: 'aker',
      name: named('Aker bydel'),
    });
  });

  test('cannot retire the only term of a list', () => {
    expect(refusedWith(() => retireTerm([bjerke, retired], 'bjerke'))).toBe('last-term');
  });
});
