import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAddressToken, readAddressToken } from '../../../functions/link/address-token.ts';
import { linkAnswers, makeToken, readToken } from '../../../functions/link/token.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const other = Buffer.alloc(32, 8).toString('base64url');
const claims = fc.record({
  invitationId: fc.string({ minLength: 1, maxLength: 80 }),
  sequence: fc.nat(20),
  answer: fc.constantFrom(...linkAnswers),
  until: fc.integer({ min: 1001, max: 2_000_000_000 }),
});

test('a link of one kind is no link of another, even under the same key', () => {
  fc.assert(
    fc.property(claims, fc.string(), (claim, text) => {
      const at = { key, nowSeconds: 1000 };
      const { until } = claim;
      const confirming = makeAddressToken({ personId: text, addressHash: text, linkId: text, until }, key);
      expect(readToken(confirming, at)).toBeUndefined();
      expect(readAddressToken(makeToken(claim, key), at)).toBeUndefined();
      expect(readAddressToken(confirming, at)?.personId).toBe(text);
      expect(readAddressToken(confirming, { key: other, nowSeconds: 1000 })).toBeUndefined();
      expect(readAddressToken(confirming, { key, nowSeconds: until })).toBeUndefined();
    }),
  );
});

describe('a link that answers', () => {
  test('says what it was made for, until it expires', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const token = makeToken(claim, key);
        expect(readToken(token, { key, nowSeconds: 1000 })).toEqual(claim);
        expect(readToken(token, { key, nowSeconds: claim.until })).toBeUndefined();
      }),
    );
  });

  test('cannot be made with another key, nor changed into one for something else', () => {
    fc.assert(
      fc.property(claims, claims, (claim, wanted) => {
        const at = { key, nowSeconds: 1000 };
        expect(readToken(makeToken(claim, other), at)).toBeUndefined();
        const [payload] = makeToken(wanted, other).split('.');
        const [own, signature] = makeToken(claim, key).split('.');
        if (payload !== own) expect(readToken(`${payload}.${signature}`, at)).toBeUndefined();
      }),
    );
  });

  test('is nothing at all where it is some other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readToken(text, { key, nowSeconds: 1000 })).toBeUndefined();
      }),
    );
  });
});
