import { describe, expect, test } from 'vitest';
import { emailSchema, lineSchema, textSchema } from '../../shared/text.ts';

const line = lineSchema(20);
const text = textSchema(20);

describe('what people write', () => {
  test.each(['\n', '\r', '\t', '\0', '\u2028', '\u2029', '\u007f', '\u001b'])(
    'on one line has no control character such as %j inside it',
    (character) => {
      expect(line.safeParse(`a${character}b`).success).toBe(false);
    },
  );

  test('may have lines and tabs where lines make sense, and nothing else that is not text', () => {
    expect(text.parse('a\r\nb\tc')).toBe('a\r\nb\tc');
    for (const character of ['\0', '\u0007', '\u001b', '\u007f'])
      expect(text.safeParse(`a${character}b`).success).toBe(false);
  });

  test('loses the space around it, and is measured without', () => {
    expect(line.parse('  hei  ')).toBe('hei');
    expect(line.safeParse('     ').success).toBe(false);
    expect(line.parse(`  ${'a'.repeat(20)}  `)).toHaveLength(20);
    expect(line.safeParse('a'.repeat(21)).success).toBe(false);
  });

  test.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'a b@c.example',
    '<a@b.example>',
    'a@b',
    `${'a'.repeat(65)}@b.example`,
  ])('as an address is exactly one, so not %j', (address) => {
    expect(emailSchema.safeParse(address).success).toBe(false);
  });
});
