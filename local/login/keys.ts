import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export type LoginKeys = { jwks: { keys: JWK[] }; cookieKeys: string[] };

const makeKeys = async (): Promise<LoginKeys> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = {
    ...(await exportJWK(privateKey)),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(8).toString('hex'),
  };
  return { jwks: { keys: [key] }, cookieKeys: [randomBytes(32).toString('base64url')] };
};

/** The issuer's signing and cookie keys, made at the first start and kept, so that a restart logs nobody out. */
export const loadKeys = async (file: string): Promise<LoginKeys> => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LoginKeys;
  const keys = await makeKeys();
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
