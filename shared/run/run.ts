import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { contractTermsSchema } from '../matching/answer.ts';
import { instantSchema } from '../text.ts';

export const runStates = ['requested', 'computing', 'ready', 'failed'] as const;
export type RunState = (typeof runStates)[number];

/** How many of each side were in the market when it was frozen. */
const sizeSchema = z.object({ providers: z.int(), investors: z.int(), employers: z.int() });

const base = z.object({
  runId: z.string(),
  needId: z.string(),
  /** The version of the need that is matched. */
  needVersion: z.int(),
  k: z.int(),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  version: z.int(),
});

/** What was computed, by which engine, over which frozen market, and how far it is proven. */
const proof = {
  engineVersion: z.string(),
  /** SHA-256 of the frozen market's JSON, hexadecimal. */
  marketHash: z.string(),
  size: sizeSchema,
  milliseconds: z.number(),
  optimal: z.boolean(),
  bound: z.number(),
  score: z.number(),
  consortia: z.int(),
  contract: contractTermsSchema,
};

export const runSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('requested') }),
    base.extend({
      state: z.literal('computing'),
      startedAt: instantSchema,
      /** 0–1. */
      progress: z.number().min(0).max(1),
      frozen: z.object({ marketHash: z.string(), size: sizeSchema }).optional(),
    }),
    base.extend({
      state: z.literal('ready'),
      readyAt: instantSchema,
      publishedAt: instantSchema.optional(),
      ...proof,
    }),
    base.extend({
      state: z.literal('failed'),
      failedAt: instantSchema,
      /** What to mend: stable codes with the place. */
      errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
    }),
  ])
  .meta({ id: 'Run' });
export type Run = z.infer<typeof runSchema>;
export type ReadyRun = Extract<Run, { state: 'ready' }>;

export const runLifecycle = {
  replay: { from: ['requested', 'computing'], to: 'requested', by: ['system'] },
  compute: { from: ['requested', 'computing'], to: 'computing', by: ['system'] },
  finish: { from: ['computing'], to: 'ready', by: ['system'] },
  fail: { from: ['requested', 'computing'], to: 'failed', by: ['system'] },
  publish: { from: ['ready'], to: 'ready', by: ['moderator'] },
} as const satisfies Lifecycle<RunState>;
export type RunStep = keyof typeof runLifecycle;
