import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress } from '../../../functions/api/compress.ts';

const answer = (bytes: number) => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json', etag: '"7"' },
  body: JSON.stringify('æ'.repeat(bytes / 2)),
});

const read = (result: ReturnType<typeof compress>): string =>
  result.isBase64Encoded ? gunzipSync(Buffer.from(result.body!, 'base64')).toString() : result.body!;

describe('a long answer', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', 'deflate,GZIP', '*'])(
    'is compressed for whoever accepts %s, and reads the same',
    (accepted) => {
      const plain = answer(100_000);
      const result = compress(plain, accepted);
      expect(result.headers).toEqual({
        ...plain.headers,
        vary: 'accept-encoding',
        'content-encoding': 'gzip',
      });
      expect(read(result)).toBe(plain.body);
      expect(result.body!.length).toBeLessThan(plain.body.length / 10);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip;q=0.0, br', 'x-gzip'])(
    'is sent as it is to whoever accepts only %s',
    (accepted) => {
      const plain = answer(100_000);
      const result = compress(plain, accepted);
      expect(result).toEqual({ ...plain, headers: { ...plain.headers, vary: 'accept-encoding' } });
    },
  );

  it('that no function could send as it is, comes compressed to everybody', () => {
    const plain = answer(14_000_000);
    const result = compress(plain, undefined);
    expect(read(result)).toBe(plain.body);
    expect(JSON.stringify(result).length).toBeLessThan(6 * 1024 * 1024);
  });
});

it('a short answer is left alone', () => {
  const plain = answer(200);
  expect(compress(plain, 'gzip')).toBe(plain);
  const empty = { statusCode: 204, headers: {} };
  expect(compress(empty, 'gzip')).toBe(empty);
});
