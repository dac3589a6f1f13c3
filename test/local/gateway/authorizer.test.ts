import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { jwtAuthorizer } from '../../../local/gateway/authorizer.ts';
import { type TokenParts, testIssuer } from '../../support/issuer.ts';

const prepared = async () => {
  const { issuer, token } = await testIssuer();
  const authorize = jwtAuthorizer({ issuer, audience: ['urn:api', 'a-client'] });
  return {
    issuer,
    authorize: async (parts: TokenParts) => authorize(`Bearer ${await token(parts)}`),
    raw: authorize,
  };
};

describe('somebody with a token', () => {
  test('gets in when it is the issuer’s, for this API and of now, and its claims go on as text', async () => {
    const { authorize, issuer } = await prepared();
    const claims = { email_verified: true, groups: ['a', 'b'] };
    expect(await authorize({ claims })).toMatchObject({
      claims: { iss: issuer, sub: 'somebody', aud: 'urn:api', email_verified: 'true', groups: '[a b]' },
    });
  });

  test('gets in when the token names the API among other audiences', async () => {
    const { authorize } = await prepared();
    expect(await authorize({ claims: { aud: ['other', 'urn:api'] } })).toHaveProperty('claims');
  });

  test('gets in with a token that names only its client, as Cognito’s do', async () => {
    const { authorize } = await prepared();
    expect(await authorize({ claims: { aud: undefined, client_id: 'a-client' } })).toHaveProperty('claims');
  });

  test.each<[string, TokenParts, string]>([
    ['has expired', { expires: -1 }, 'the token has expired'],
    ['is not valid yet', { notBefore: 30 }, 'the token has an invalid nbf claim'],
    ['is another issuer’s', { issuer: 'https://elsewhere.example' }, 'the token has an invalid iss claim'],
    ['is for another API', { claims: { aud: 'urn:other' } }, 'the token does not have a valid audience'],
    ['is for no API', { claims: { aud: undefined } }, 'the token does not have a valid audience'],
    [
      'is for another API, whatever its client',
      { claims: { aud: 'urn:other', client_id: 'a-client' } },
      'the token does not have a valid audience',
    ],
  ])('is turned away when it %s', async (_, parts, reason) => {
    const { authorize } = await prepared();
    expect(await authorize(parts)).toEqual({
      challenge: `Bearer scope="" error="invalid_token" error_description="${reason}"`,
    });
  });

  test('is turned away when the token is signed with other keys, or not at all, or is no token', async () => {
    const { raw, issuer } = await prepared();
    const foreign = await testIssuer();
    const secret = await new SignJWT({ aud: 'urn:api', iss: issuer, exp: 9_999_999_999 })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new Uint8Array(32));
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(`{"iss":"${issuer}","aud":"urn:api","exp":9999999999}`)}.`;
    for (const token of [await foreign.token({ issuer }), secret, unsigned, 'not-a-token'])
      expect(await raw(`Bearer ${token}`)).toHaveProperty('challenge');
  });
});

test('somebody without a token is asked for one', async () => {
  const { raw } = await prepared();
  expect(await raw(undefined)).toEqual({ challenge: 'Bearer' });
  expect(await raw('Bearer ')).toEqual({ challenge: 'Bearer' });
});
