import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { needTermsSchema } from '../matching/terms.ts';
import { instantSchema, lineSchema, textSchema } from '../text.ts';

export const needStates = ['draft', 'checked', 'published', 'closed'] as const;
export const needStateSchema = z.enum(needStates);
export type NeedState = (typeof needStates)[number];

const day = z.iso.date();

/** Where a comparison for the outcomes will come from: pilots have failed for want of one. */
export const comparisonKinds = [
  'none',
  'before-and-after',
  'matched-group',
  'waiting-list',
  'randomised',
] as const;

/** What a moderator writes; `terms` is the need as the engine takes it. A draft may leave texts empty. */
export const needContentSchema = z
  .object({
    name: lineSchema(160, 3),
    summary: textSchema(4000).default(''),
    /** A description of the group, never of its members. */
    targetGroup: textSchema(4000).default(''),
    owner: lineSchema(160).default('NAV'),
    /** Persons a year that are expected to be referred, and how that is known. */
    referrals: z.object({ perYear: z.int().min(0).max(100_000), basis: textSchema(1000) }).optional(),
    comparison: z.object({ kind: z.enum(comparisonKinds), description: textSchema(1000) }).optional(),
    /** Days in Oslo; a deadline is the end of its day. */
    dates: z.object({ answerBy: day, startOn: day }).optional(),
    terms: needTermsSchema.meta({ id: 'NeedTerms' }),
  })
  .meta({ id: 'NeedContent' });
export type NeedContent = z.infer<typeof needContentSchema>;

const base = z.object({
  needId: z.string(),
  content: needContentSchema,
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

/** The newest run that investors and parties may see, and whether the market has moved since. */
const published = {
  publishedAt: instantSchema,
  currentRunId: z.string().optional(),
  stale: z.boolean(),
  /** When a change to the market last touched the need. A run that was asked for before it may be outdated. */
  marketChangedAt: instantSchema.optional(),
  /** Set while one of the need's consortia is approved: there is never more than one. */
  approvedConsortiumId: z.string().optional(),
};

export const needRecordSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('draft') }),
    base.extend({ state: z.literal('checked'), checkedAt: instantSchema }),
    base.extend({ state: z.literal('published'), ...published }),
    base.extend({ state: z.literal('closed'), ...published, closedAt: instantSchema, reason: z.string() }),
  ])
  .meta({ id: 'Need' });
export type Need = z.infer<typeof needRecordSchema>;
export type PublishedNeed = Extract<Need, { state: 'published' }>;

export const needLifecycle = {
  change: { from: ['draft', 'checked'], to: 'draft', by: ['moderator'] },
  check: { from: ['draft'], to: 'checked', by: ['moderator'] },
  publish: { from: ['checked'], to: 'published', by: ['moderator'] },
  run: { from: ['published'], to: 'published', by: ['moderator'] },
  close: { from: ['published'], to: 'closed', by: ['moderator'] },
} as const satisfies Lifecycle<NeedState>;
export type NeedStep = keyof typeof needLifecycle;
