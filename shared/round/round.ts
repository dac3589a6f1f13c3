import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { instantSchema, reasonSchema } from '../text.ts';
import { roundContentSchema } from './content.ts';

export const roundStates = ['draft', 'published', 'provisional', 'final', 'closed', 'cancelled'] as const;
export const roundStateSchema = z.enum(roundStates);
export type RoundState = (typeof roundStates)[number];

const base = z.object({
  roundId: z.string(),
  needId: z.string(),
  content: roundContentSchema,
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
const published = { publishedAt: instantSchema };

/** A conference and the one-to-one meetings after it. The schedule is first provisional, then final. */
export const roundSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('draft') }),
    base.extend({ state: z.literal('published'), ...published }),
    base.extend({ state: z.literal('provisional'), ...published }),
    base.extend({ state: z.literal('final'), ...published, finalAt: instantSchema }),
    base.extend({ state: z.literal('closed'), ...published, finalAt: instantSchema }),
    base.extend({ state: z.literal('cancelled'), ...published, reason: reasonSchema }),
  ])
  .meta({ id: 'Round' });
export type Round = z.infer<typeof roundSchema>;
export type PublishedRound = Exclude<Round, { state: 'draft' }>;

export const roundLifecycle = {
  change: { from: ['draft'], to: 'draft', by: ['moderator'] },
  publish: { from: ['draft'], to: 'published', by: ['moderator'] },
  'show-schedule': { from: ['published'], to: 'provisional', by: ['moderator'] },
  finalise: { from: ['provisional'], to: 'final', by: ['moderator', 'system'] },
  close: { from: ['final'], to: 'closed', by: ['moderator'] },
  cancel: { from: ['published', 'provisional', 'final'], to: 'cancelled', by: ['moderator'] },
} as const satisfies Lifecycle<RoundState>;
export type RoundStep = keyof typeof roundLifecycle;
