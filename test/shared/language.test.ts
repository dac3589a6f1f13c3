import { describe, expect, test } from 'vitest';
import { localisedSchema, preferredLanguage } from '../../shared/language.ts';

describe('a reader is answered in the language that their browser asks for', () => {
  test.each([
    ['nn', 'nn'],
    ['en-GB', 'en'],
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['NN-no', 'nn'],
    ['en;q=0.3, nn;q=0.7', 'nn'],
    ['de, fr;q=0.9, en;q=0.1', 'en'],
    ['en;q=0, nn;q=0.1', 'nn'],
    ['se, smj;q=0.9', 'nb'],
    ['*', 'nb'],
    ['', 'nb'],
    [undefined, 'nb'],
    [';;;,,,q=', 'nb'],
  ])('%s gives %s', (header, expected) => {
    expect(preferredLanguage(header)).toBe(expected);
  });
});

test('a text is there in every language, each on one line', () => {
  const text = { nb: 'bydel', nn: 'bydel', en: 'district' };
  expect(localisedSchema.parse(text)).toEqual(text);
  expect(localisedSchema.safeParse({ nb: 'bydel', nn: 'bydel' }).success).toBe(false);
  expect(localisedSchema.safeParse({ ...text, nn: 'to\nlinjer' }).success).toBe(false);
});
