import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

export const linkAnswers = ['accept', 'decline', 'no-time-fits'] as const;

/** What an answer link says: who answers what, to which telling of the invitation, and until when (epoch seconds). */
const claimSchema = z.tuple([z.string(), z.int(), z.enum(linkAnswers), z.int()]);
export type LinkClaim = {
  invitationId: string;
  sequence: number;
  answer: (typeof linkAnswers)[number];
  until: number;
};

const sign = (payload: string, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(payload).digest('base64url');

/** Signed (HMAC-SHA-256), so that nobody can make one for another invitation, answer or time. */
export const makeToken = ({ invitationId, sequence, answer, until }: LinkClaim, key: string): string => {
  const payload = Buffer.from(JSON.stringify([invitationId, sequence, answer, until])).toString('base64url');
  return `${payload}.${sign(payload, key)}`;
};

const parse = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** The claim of a token that was signed with the key and is still valid; nothing for any other text. */
export const readToken = (
  token: string,
  { key, nowSeconds }: { key: string; nowSeconds: number },
): LinkClaim | undefined => {
  const [payload = '', signature = '', ...rest] = token.split('.');
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(payload, key))];
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined;
  const claim = claimSchema.safeParse(parse(payload));
  if (!claim.success) return undefined;
  const [invitationId, sequence, answer, until] = claim.data;
  return until > nowSeconds ? { invitationId, sequence, answer, until } : undefined;
};
