import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import { close, listen } from '../../local/listen.ts';

export type TokenParts = {
  issuer?: string;
  /** Seconds from now. */
  expires?: number;
  notBefore?: number;
  claims?: Record<string, unknown>;
};

/** An issuer that signs whatever a test asks of it, with a discovery document and a key set to verify by. */
export const testIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'key', alg: 'RS256' }] };
  let issuer = '';
  const server = createServer((request, response) => {
    const discovery = { issuer, jwks_uri: `${issuer}/jwks` };
    response.end(JSON.stringify(request.url === '/jwks' ? jwks : discovery));
  });
  issuer = `http://127.0.0.1:${await listen(server, 0, 'login')}`;
  onTestFinished(() => close(server));

  const token = ({ issuer: named = issuer, expires = 60, notBefore = -1, claims = {} }: TokenParts = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ sub: 'somebody', aud: 'urn:api', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuer(named)
      .setIssuedAt(now)
      .setNotBefore(now + notBefore)
      .setExpirationTime(now + expires)
      .sign(privateKey);
  };
  return { issuer, token };
};
