import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { fieldErrors } from '../../shared/refusal.ts';
import { lineSchema, organisationNameSchema, textSchema } from '../../shared/text.ts';

const line = lineSchema(20, 2);
const text = textSchema(20);

const codeOf = (schema: z.ZodType, sent: unknown): string | undefined => {
  const { error } = schema.safeParse(sent);
  return error && fieldErrors(error)[0]?.code;
};

describe('one line of text', () => {
  test.each(['\n', '\r', '\t', '\0', '\u2028', '\u2029', '\u007f', '\u001b', '\u0085', '\u009b'])(
    'has no control character such as %j inside it',
    (character) => {
      expect(codeOf(line, `a${character}b`)).toBe('control-character');
    },
  );

  test('has single ordinary spaces and none around it, and is measured so', () => {
    expect(line.parse('  Kari\u00a0 \u2009Nordmann \u202f')).toBe('Kari Nordmann');
    expect(codeOf(line, '     ')).toBe('too-small');
    expect(line.parse(`  ${'a'.repeat(20)}  `)).toHaveLength(20);
    expect(codeOf(line, 'a'.repeat(21))).toBe('too-big');
  });

  test('is stored composed, whichever way it was typed', () => {
    expect(line.parse('sma\u030a barnehager')).toBe('små barnehager');
  });
});

describe('a text', () => {
  test('may have lines and tabs, and nothing else that is not text', () => {
    expect(text.parse('a\r\nb\tc')).toBe('a\r\nb\tc');
    for (const character of ['\0', '\u0007', '\u001b', '\u007f', '\u0090'])
      expect(codeOf(text, `a${character}b`)).toBe('control-character');
  });

  test('may be empty where it is optional, but not show nothing', () => {
    expect(text.parse('')).toBe('');
    expect(codeOf(text, '\u200b')).toBe('nothing-visible');
  });
});

describe('text of either kind', () => {
  test.each([
    ['half a surrogate pair', 'Kari \ud83d', 'unpaired-surrogate'],
    ['the other half', '\ude00 Kari', 'unpaired-surrogate'],
    ['a right-to-left override', 'NAV \u202efdp.exe', 'direction-control'],
    ['a direction isolate', 'NAV \u2066x\u2069', 'direction-control'],
    ['a right-to-left mark', 'NAV\u200f AS', 'direction-control'],
    ['an Arabic letter mark', 'NAV\u061c AS', 'direction-control'],
    ['a byte order mark', '\ufeffKari', 'invisible-character'],
    ['interlinear annotation', 'Ka\ufff9ri', 'invisible-character'],
    ['tags', 'Kari\u{e0041}\u{e0042}', 'invisible-character'],
    ['a noncharacter', 'Kari\ufdd0', 'invisible-character'],
    ['a noncharacter of another plane', 'Kari\u{1fffe}', 'invisible-character'],
    ['what damaged bytes are read as', 'K\ufffdre', 'invisible-character'],
  ])('with %s is refused with its own code', (_, sent, code) => {
    expect(codeOf(line, sent)).toBe(code);
    expect(codeOf(text, sent)).toBe(code);
  });

  test.each([
    ['zero-width spaces', '\u200b\u200b'],
    ['empty Braille cells', '\u2800\u2800'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['combining marks alone', '\u0301\u0302'],
    ['Hangul fillers', '\u3164\u3164'],
    ['joiners and variation selectors', '\u200d\ufe0f\u2060'],
  ])('of %s only is refused, since it shows nothing', (_, sent) => {
    expect(codeOf(line, sent)).toBe('nothing-visible');
    expect(codeOf(text, sent)).toBe('nothing-visible');
  });

  test('is not long enough by what does not show', () => {
    expect(codeOf(line, 'a\u200b\u200b')).toBe('too-small');
  });

  test.each([
    'Kåre Ærlig Østbø',
    'Ánne Čáhppes Đŋŧž',
    'أحمد بن علي',
    'محمد علی جناح',
    'می‌خواهم',
    'नरेंद्र',
    '李小龙',
    'Håp 👩‍👩‍👧‍👦 🇳🇴 👍🏽 ❤️',
    "O'Brien-Næss, cand.mag.",
  ])('such as %s is as its writer wrote it', (sent) => {
    const whole = lineSchema(60);
    expect(whole.parse(sent)).toBe(sent.normalize('NFC'));
  });

  test('is counted as people count it, with a bound on what one character takes', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(lineSchema(8).parse(family)).toBe(family);
    expect(codeOf(lineSchema(3), '👍🏽👍🏽👍🏽👍🏽')).toBe('too-big');
    expect(codeOf(lineSchema(20), `a${'\u0301'.repeat(100)}`)).toBe('too-big');
  });

  test('is refused for its length at once, however long', () => {
    expect(codeOf(textSchema(4000), 'x'.repeat(5_000_000))).toBe('too-big');
  });
});

test('the longest names in the register fit', () => {
  const name =
    'FORENINGEN TIL FREMME AV ARBEIDSINKLUDERING, SPRÅKOPPLÆRING OG SOSIAL MESTRING FOR INNVANDRERE I BYDELENE ALNA, BJERKE, GRORUD OG STOVNER I OSLO KOMMUNE, MED UNDERAVDELINGER';
  expect(organisationNameSchema.parse(name)).toBe(name);
});
