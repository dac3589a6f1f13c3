import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (payload: string, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(payload).digest('base64url');

/** A claim that nobody can change or make without the key (HMAC-SHA-256). */
export const signed = (claim: readonly unknown[], key: string): string => {
  const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
  return `${payload}.${sign(payload, key)}`;
};

const parse = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** The claim of a token that was signed with the key; nothing for any other text. */
export const claimIn = (token: string, key: string): unknown => {
  const [payload = '', signature = '', ...rest] = token.split('.');
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(payload, key))];
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined;
  return parse(payload);
};
