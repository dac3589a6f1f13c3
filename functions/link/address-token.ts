import * as z from 'zod';
import { claimIn, signed } from './signed.ts';

const purpose = 'confirm-address';

/** Whose address which link confirms, and until when (epoch seconds). The address itself is there as its hash. */
const claimSchema = z.tuple([z.literal(purpose), z.string(), z.string(), z.string(), z.int()]);
export type AddressClaim = { personId: string; addressHash: string; linkId: string; until: number };

export const makeAddressToken = (
  { personId, addressHash, linkId, until }: AddressClaim,
  key: string,
): string => signed([purpose, personId, addressHash, linkId, until], key);

/** The claim of a token that was signed with the key and is still valid; nothing for any other text. */
export const readAddressToken = (
  token: string,
  { key, nowSeconds }: { key: string; nowSeconds: number },
): AddressClaim | undefined => {
  const claim = claimSchema.safeParse(claimIn(token, key));
  if (!claim.success) return undefined;
  const [, personId, addressHash, linkId, until] = claim.data;
  return until > nowSeconds ? { personId, addressHash, linkId, until } : undefined;
};
