import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { consortiumSchema as entrySchema, fitsSchema } from '../matching/answer.ts';
import { providerKindSchema } from '../matching/vocabulary.ts';
import { sideSchema } from '../person/role.ts';
import { instantSchema, reasonSchema } from '../text.ts';
import { meetingSchema } from './meeting.ts';
import { obstacleSchema } from './obstacle.ts';

export const consortiumStates = [
  'candidate',
  'recommended',
  'sent-back',
  'approved',
  'invited',
  'accepted',
  'met',
  'concluded',
] as const;
export const consortiumStateSchema = z.enum(consortiumStates);
export type ConsortiumState = (typeof consortiumStates)[number];

export const partySchema = z.object({ profileId: z.string(), side: sideSchema, name: z.string() });
export type Party = z.infer<typeof partySchema>;

/** What an investor sorts and filters by. Amounts in kroner, shares 0–1. */
export const figuresSchema = z.object({
  score: z.number(),
  value: z.number(),
  raised: z.number(),
  capitalGap: z.number(),
  expectedReturn: z.number(),
  lossProbability: z.number(),
  lowestEvidence: z.int().min(0).max(4),
  providerKinds: z.array(providerKindSchema),
  areas: z.array(z.string()),
  positions: z.int(),
  gaps: z.int(),
});
export type Figures = z.infer<typeof figuresSchema>;

const base = z.object({
  consortiumId: z.string(),
  runId: z.string(),
  needId: z.string(),
  /** 1 for the best of the run. */
  rank: z.int(),
  entry: entrySchema,
  parties: z.array(partySchema),
  figures: figuresSchema,
  /** How well each party fits, for its own delivery, investment or jobs. */
  fits: fitsSchema,
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

const decisionSchema = z.object({ by: z.string(), at: instantSchema, reason: reasonSchema });
/** A recommendation or an approval, with what it overrides and why. */
export const overridingSchema = decisionSchema.extend({
  override: z.object({ reason: reasonSchema, obstacles: z.array(obstacleSchema) }).optional(),
});
/** Whether the parties and NAV made a contract of it. */
export const conclusionResults = ['contract', 'no-contract'] as const;
const conclusionSchema = decisionSchema.extend({ result: z.enum(conclusionResults) });
export type Conclusion = z.infer<typeof conclusionSchema>;

const recommended = { recommendation: overridingSchema, meeting: meetingSchema };
const approved = { ...recommended, approval: overridingSchema };

export const consortiumRecordSchema = z.discriminatedUnion('state', [
  base.extend({ state: z.literal('candidate') }),
  base.extend({ state: z.literal('recommended'), ...recommended }),
  base.extend({ state: z.literal('sent-back'), recommendation: overridingSchema, sentBack: decisionSchema }),
  base.extend({ state: z.literal('approved'), ...approved }),
  base.extend({ state: z.literal('invited'), ...approved, invitedAt: instantSchema }),
  base.extend({
    state: z.literal('accepted'),
    ...approved,
    invitedAt: instantSchema,
    acceptedAt: instantSchema,
  }),
  base.extend({ state: z.literal('met'), ...approved, invitedAt: instantSchema, metAt: instantSchema }),
  base.extend({ state: z.literal('concluded'), ...approved, conclusion: conclusionSchema }),
]);
export type Consortium = z.infer<typeof consortiumRecordSchema>;
export type ApprovedConsortium = Extract<Consortium, { approval: object }>;

export const consortiumLifecycle = {
  recommend: { from: ['candidate', 'sent-back'], to: 'recommended', by: ['moderator'] },
  approve: { from: ['recommended'], to: 'approved', by: ['moderator'] },
  'send-back': { from: ['recommended'], to: 'sent-back', by: ['moderator'] },
  invite: { from: ['approved'], to: 'invited', by: ['system', 'moderator'] },
  accept: { from: ['invited'], to: 'accepted', by: ['system'] },
  reopen: { from: ['accepted'], to: 'invited', by: ['system'] },
  meet: { from: ['invited', 'accepted'], to: 'met', by: ['system'] },
  conclude: { from: ['approved', 'invited', 'accepted', 'met'], to: 'concluded', by: ['moderator'] },
} as const satisfies Lifecycle<ConsortiumState>;
export type ConsortiumStep = keyof typeof consortiumLifecycle;
