import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/language.ts';
import { areas } from '../../web/text/areas.ts';

/** Every leaf of a text by its path: what kind it is, and for lists how long. */
const shapeOf = (text: unknown, at = ''): string[] => {
  if (typeof text !== 'object' || text === null) return [`${at}: ${typeof text}`];
  return Object.entries(text).flatMap(([key, value]) => shapeOf(value, `${at}/${key}`));
};

const blanks = (text: unknown, at = ''): string[] => {
  if (typeof text === 'string') return text.trim() === '' ? [at] : [];
  if (typeof text !== 'object' || text === null) return [];
  return Object.entries(text).flatMap(([key, value]) => blanks(value, `${at}/${key}`));
};

describe.each(Object.entries(areas))('the words of %s', (_, area) => {
  test.each(languages)(
    'say the same things in %s as in bokmål, and leave out nothing that bokmål says',
    async (language) => {
      const [bokmål, words] = await Promise.all([area.nb(), area[language]()]);
      expect(shapeOf(words)).toEqual(shapeOf(bokmål));
      expect(blanks(words)).toEqual(blanks(bokmål));
    },
  );
});
