import * as z from 'zod';
import { claimIn, signed } from './signed.ts';

export const linkAnswers = ['accept', 'decline', 'no-time-fits'] as const;

/** What an answer link says: who answers what, to which telling of the invitation, and until when (epoch seconds). */
const claimSchema = z.tuple([z.string(), z.int(), z.enum(linkAnswers), z.int()]);
export type LinkClaim = {
  invitationId: string;
  sequence: number;
  answer: (typeof linkAnswers)[number];
  until: number;
};

/** Signed, so that nobody can make one for another invitation, answer or time. */
export const makeToken = ({ invitationId, sequence, answer, until }: LinkClaim, key: string): string =>
  signed([invitationId, sequence, answer, until], key);

/** The claim of a token that was signed with the key and is still valid; nothing for any other text. */
export const readToken = (
  token: string,
  { key, nowSeconds }: { key: string; nowSeconds: number },
): LinkClaim | undefined => {
  const claim = claimSchema.safeParse(claimIn(token, key));
  if (!claim.success) return undefined;
  const [invitationId, sequence, answer, until] = claim.data;
  return until > nowSeconds ? { invitationId, sequence, answer, until } : undefined;
};
