import { randomBytes } from 'node:crypto';

/** Some calendars only take an address that ends like a file of theirs. */
const ending = '.ics';

/** 256 random bits; who it belongs to goes with it, so that it is found without an index that may lag. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

export const tokenOf = (personId: string, secret: string): string => `${personId}.${secret}${ending}`;

export const readToken = (token: string): { personId: string; secret: string } => {
  const [personId = '', secret = ''] = token.split('.');
  return { personId, secret };
};
