import type { Dice } from '../../../bench/market/dice.ts';
import type { Leaf } from './leaves.ts';

/** A number as it stands in JSON, since most of these cannot be held in a variable first. */
export class RawNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A text of a path or a query that stands in the address as it is, without being encoded. */
export class Encoded {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');

/** Texts that should be refused, or taken and read back as they were sent. */
const texts: readonly string[] = [
  ...['', ' ', '\u00a0', '\n', 'a\nb', 'a\tb', 'a\r\nBcc: x@y.example', '\u2028', 'a  b', ' a\u00a0b '],
  ...['\ud83d', '\ude00', 'Kari \ud83d', '\ude00\ud83d', 'x\ud800y', '😀', 'a😀b', '👩‍👩‍👧‍👦', '🇳🇴', '❤️'],
  ...['\0', 'a\0b', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009b31m', '\u0090'],
  ...['\u202e', 'NAV \u202efdp.exe', '\u2066a\u2069', '\u200e', '\u200f', '\u061c', '\u202a\u202c'],
  ...['\u200b', '\u200b\u200b', '\u2800\u2800', '\u00ad\u00ad', '\u0301\u0301', '\u3164', '\u200d', '\ufe0f'],
  ...[
    '\ufeff',
    '\ufeffKari',
    '\ufff9a\ufffb',
    '\u{e0041}',
    '\u{e0001}',
    '\ufdd0',
    '\uffff',
    '\u{10ffff}',
    '\ufffd',
  ],
  ...['å', 'a\u030a', 'Ánne Čáhppes', 'أحمد علي', 'می‌خواهم', 'नरेंद्र', '李小龙', 'İstanbul', 'ﬁ', '\u1e9e'],
  ...[
    '\u0958',
    `a${'\u0301'.repeat(300)}`,
    'x'.repeat(61),
    'x'.repeat(300),
    'x'.repeat(20_000),
    '😀'.repeat(3000),
  ],
  ...[
    '%',
    '%00',
    '%ED%A0%80',
    '../../etc/passwd',
    '..',
    '.',
    '/',
    '\\',
    '?',
    '#',
    'a.b',
    '.1',
    '1.',
    'a~b',
    '~',
  ],
  ...[
    "' OR 1=1 --",
    '"',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '$' + '{7*7}',
    '=1+1',
    '@SUM(A1)',
    'NULL',
    'undefined',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'PERSON#x', 'RUN#', '#', 'QUEUE'],
  ...[
    '0',
    '-1',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e400',
    '1e-400',
    '0x10',
    '1e6',
    '١٢',
    '９',
    '25.000',
    '1,5',
  ],
  ...['9007199254740993', '00', ' 5 ', 'true', 'null', '[]', '{}', '2098-02-30', '9999-99-99', '2098-01-01'],
  ...['0000-00-00T00:00', '2098-03-29T02:30', '275760-09-13T00:00', '+275760-09-13', '-000001-01-01T00:00'],
  ...[
    '974760673',
    '974 760 673',
    'NO974760673MVA',
    '000000000',
    '100000008',
    'kari@firma.example',
    'r&d@x.example',
  ],
  ...[
    'post@blåbær.example',
    'a@b@c',
    '"a"@b.example',
    'https://x.example/',
    'javascript:alert(1)',
    'http://[::1]',
  ],
  ...['https://x.example/\u202e', 'https://x.example/😀', 'https://\ud83d.example', 'file:///etc/passwd'],
  ...[base64url('{"pk":"\ud83d","sk":"x"}'), base64url('{"pk":"\\ud800","sk":"\\ud800"}'), base64url('[]')],
  ...[
    base64url('{"pk":"","sk":""}'),
    base64url('null'),
    base64url('{"__proto__":{"pk":"x"}}'),
    '====',
    'e30',
  ],
];

/** Numbers at and beyond every edge. */
const numbers: readonly RawNumber[] = [
  ...[
    '0',
    '-0',
    '-0.0',
    '1',
    '-1',
    '0.5',
    '1e-7',
    '1e-9',
    '9e-10',
    '1e-10',
    '1e-130',
    '1e-131',
    '5e-324',
    '-5e-324',
  ],
  ...['1e-400', '-1e-400', '1e11', '1e12', '1.1e12', '1e15', '9007199254740991', '9007199254740992'],
  ...[
    '9007199254740993',
    '1e21',
    '1e37',
    '1e38',
    '1.2345678901234567e38',
    '9.99e125',
    '1e126',
    '1e308',
    '-1e308',
  ],
  ...[
    '1e400',
    '-1e400',
    '0.1',
    '0.30000000000000004',
    '2147483648',
    '4294967296',
    '1.0000000000000002',
    '99',
    '101',
  ],
  ...[
    '123456789012345678901234567890123456789012345678901234567890',
    `0.${'0'.repeat(200)}1`,
    `1${'0'.repeat(400)}`,
    '3.141592653589793238462643383279502884197',
  ],
].map((text) => new RawNumber(text));

/** What is neither text nor a number. */
const others = [null, true, {}, [], [[]], { a: { b: {} } }, ['\ud83d'], { '\ud83d': 1 }, '25.000'];

/** Texts of a path or a query as they stand in an address, where they cannot be written in another way. */
const encodings: readonly string[] = [
  ...[
    '%',
    '%E0%A4%A',
    '%ED%A0%80',
    '%ED%A0%BD',
    '%F0%9F',
    '%00',
    '%FF',
    '%C0%AF',
    '%2e%2e%2f',
    '%25',
    '+',
    '%0d%0a',
  ],
  ...['%E2%80%AE', '%EF%BB%BF', '%EF%BF%BF', '%F3%A0%81%81', '%C2%9B'],
];

/** Any of what the field might be sent; mostly of its own kind. */
export const anyValue = (
  dice: Dice,
  { field, cursors }: { field: Leaf; cursors: readonly string[] },
): unknown => {
  if (cursors.length > 0 && field.path[0] === 'cursor' && dice.chance(0.5)) return dice.pick(cursors);
  if (field.part !== 'body' && dice.chance(0.2)) return new Encoded(dice.pick(encodings));
  if (field.part === 'body' && dice.chance(0.05)) return dice.pick(others);
  const own = field.kind === 'number' ? dice.chance(0.85) : dice.chance(0.05);
  return own ? dice.pick(numbers) : dice.pick(texts);
};

export const headersTried = [
  'accept-language',
  'if-none-match',
  'if-match',
  'idempotency-key',
  'accept',
] as const;

/** What a header can hold: bytes that are no control characters. */
export const anyHeader = (dice: Dice): string =>
  dice.pick([
    ...[
      '',
      '*',
      '"',
      '"0"',
      '"-1"',
      '"1',
      'W/"1"',
      '"99999999999999999999"',
      'x'.repeat(7000),
      ',,,',
      ';q=',
      'nb;q=x',
    ],
    ...[
      'åæø',
      '\u0085',
      '\u009b',
      'a;q=NaN',
      '%00',
      '__proto__',
      '../..',
      '12345678',
      '\u00ff\u00fe',
      '"\u00e5"',
    ],
  ]);
