import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkAnswers, makeToken, readToken } from '../../../functions/link/token.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const other = Buffer.alloc(32, 8).toString('base64url');
const claims = fc.record({
  invitationId: fc.string({ minLength: 1, maxLength: 80 }),
  sequence: fc.nat(20),
  answer: fc.constantFrom(...linkAnswers),
  until: fc.integer({ min: 1001, max: 2_000_000_000 }),
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
