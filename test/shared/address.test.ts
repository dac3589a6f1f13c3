import { describe, expect, test } from 'vitest';
import { sameAddress } from '../../shared/address.ts';
import { emailSchema } from '../../shared/text.ts';

describe('a mail address', () => {
  test.each([
    ['kari@firma.example', 'kari@firma.example'],
    ['  kari@firma.example\u00a0', 'kari@firma.example'],
    ['Kari.Nordmann@FIRMA.example', 'Kari.Nordmann@firma.example'],
    ['r&d@firma.example', 'r&d@firma.example'],
    ['ola/kari@firma.example', 'ola/kari@firma.example'],
    ["o'brien+nav@firma.example", "o'brien+nav@firma.example"],
    ['post@blåbær.example', 'post@xn--blbr-roah.example'],
    ['post@bla\u030abær.example', 'post@xn--blbr-roah.example'],
    ['post@xn--blbr-roah.example', 'post@xn--blbr-roah.example'],
    ['post@firma.xn--p1ai', 'post@firma.xn--p1ai'],
    ['post@фирма.xn--p1ai', 'post@xn--80apmps.xn--p1ai'],
  ])('written as %j is stored as %j', (written, stored) => {
    expect(emailSchema.parse(written)).toBe(stored);
    expect(emailSchema.parse(stored)).toBe(stored);
  });

  test.each([
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\nc',
    'a b@c.example',
    'a@b c.example',
    '<a@b.example>',
    'Kari <a@b.example>',
    '"a b"@c.example',
    '"a"@c.example',
    'a@b@c.example',
    'a(x)@b.example',
    '.a@b.example',
    'a.@b.example',
    'a..b@c.example',
    'a@.b.example',
    'a@b.example.',
    'a@b..example',
    'a@-b.example',
    'a@b',
    'a@127.0.0.1',
    'a@0x7f.1',
    'a@[127.0.0.1]',
    'a@b_c.example',
    'kåre@firma.example',
    'a@b.example\u202e',
    'a@b%2eexample.no',
    '@b.example',
    '',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'b.'.repeat(126)}example`,
  ])('is exactly one, in the form that all mail systems take, so not %j', (address) => {
    expect(emailSchema.safeParse(address).success).toBe(false);
  });

  test('is the same whatever its case, and however its domain is written', () => {
    expect(sameAddress('Kari@Firma.example', 'kari@firma.EXAMPLE')).toBe(true);
    expect(sameAddress('post@blåbær.example', 'post@xn--blbr-roah.example')).toBe(true);
    expect(sameAddress('kari@firma.example', 'kari@firma.example.no')).toBe(false);
  });
});
