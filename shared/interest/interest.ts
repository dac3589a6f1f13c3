import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { instantSchema, textSchema } from '../text.ts';
import { conditionsSchema } from './conditions.ts';

/** `none`: the investor has said nothing of the consortium; nothing is stored then. */
export const interestStates = ['none', 'expressed', 'committed', 'withdrawn'] as const;
export type InterestState = (typeof interestStates)[number];

const note = textSchema(2000).default('');
/** Whole kroner. */
const commitment = { amount: z.int().min(1), conditions: conditionsSchema };

/** What an investor says of a consortium: that it would like to hear more, or what it puts up and on which conditions. */
export const wishSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('interest'), note }),
    z.object({ kind: z.literal('commitment'), ...commitment, note }),
  ])
  .meta({ id: 'Wish' });
export type Wish = z.infer<typeof wishSchema>;

const base = z.object({
  consortiumId: z.string(),
  needId: z.string(),
  /** Who is interested, and the name that it went by when it said so. */
  profileId: z.string(),
  name: z.string(),
  note: z.string(),
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

/** Seen by the investor itself and by the moderators, never by other parties. */
export const interestSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('expressed') }),
    base.extend({ state: z.literal('committed'), ...commitment }),
    base.extend({ state: z.literal('withdrawn') }),
  ])
  .meta({ id: 'Interest' });
export type Interest = z.infer<typeof interestSchema>;

/** `owner` is anybody who acts for the investor. What was said can be said anew, and taken back. */
export const interestLifecycle = {
  express: { from: ['none', 'expressed', 'committed', 'withdrawn'], to: 'expressed', by: ['owner'] },
  commit: { from: ['none', 'expressed', 'committed', 'withdrawn'], to: 'committed', by: ['owner'] },
  withdraw: { from: ['expressed', 'committed'], to: 'withdrawn', by: ['owner'] },
} as const satisfies Lifecycle<InterestState>;
export type InterestStep = keyof typeof interestLifecycle;
