import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byName,
  characterProblem,
  cutText,
  graphemesOf,
  searchKey,
  withoutProblems,
} from '../../shared/characters.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a text that is cut', () => {
  test('keeps whole characters: no half emoji, no letter without its mark', () => {
    expect(cutText(`${'x'.repeat(1999)}\u{1f600}`, 2000)).toBe(`${'x'.repeat(1999)}\u{1f600}`);
    expect(cutText('ab\u{1f600}', 2)).toBe('ab');
    expect(cutText('a👩‍👩‍👧‍👦b', 1)).toBe('a');
    expect(cutText('ae\u0301', 2)).toBe('ae\u0301');
    expect(cutText('x\ud83d', 5)).toBe('x\ufffd');
  });

  test('is well-formed, not longer than asked, and a beginning of what it was', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, most) => {
        const cut = cutText(text, most);
        expect(cut.isWellFormed()).toBe(true);
        expect(graphemesOf(cut).length).toBeLessThanOrEqual(most);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most * 4);
        expect(text.toWellFormed().startsWith(cut)).toBe(true);
      }),
    );
  });
});

test('what comes by mail is rid of what no text may hold, and of nothing else', () => {
  expect(withoutProblems('Passer \u202eikke\0\ufeff \u0085😀\ud83d')).toBe('Passer ikke 😀');
  fc.assert(
    fc.property(anyText, (text) => {
      const left = withoutProblems(text);
      expect(characterProblem(left)).toBeUndefined();
      if (characterProblem(text) === undefined) expect(left).toBe(text);
    }),
  );
});

test.each([
  ['små', 'sma\u030a'],
  ['Små  barnehager', 'små barnehager'],
  ['ÆRLIG ØST', 'ærlig øst'],
  ['NAV\u00a0Bjerke', 'nav bjerke'],
  ['Eks\u200bempel', 'eksempel'],
  ['Ｎａｖ', 'nav'],
])('people who search do not tell %j from %j', (one, other) => {
  expect(searchKey(one)).toBe(searchKey(other));
});

test('names stand in Norwegian order', () => {
  expect(['Åse', 'Ærlig', 'Øst', 'Ada', 'Bydel 10', 'Bydel 9', 'ada'].toSorted(byName)).toEqual([
    'ada',
    'Ada',
    'Bydel 9',
    'Bydel 10',
    'Ærlig',
    'Øst',
    'Åse',
  ]);
});
