import * as z from 'zod';
import { contractModelSchema, languageLevelSchema } from './vocabulary.ts';

export const idSchema = z.string().min(1).max(200);
/** Areas, themes, elements and languages are codes of lists that a moderator keeps. */
export const codeSchema = z.string().min(1).max(200);
const codes = z.array(codeSchema);
const count = z.int().min(0);
/** Kroner. */
const money = z.number().min(0);
const share = z.number().min(0).max(1);

/** Hard limits on a consortium (the formal model, §4), with the published defaults. */
export const rulesSchema = z.object({
  maxProviders: count.default(5),
  minSmallProviders: count.default(1),
  maxInvestors: count.default(4),
  maxInvestorShare: z.number().min(0).default(0.6),
  maxEmployers: count.default(6),
});

/** What each side of the score weighs; `elements`, `capital` and `jobs` add up to 1, `party` is the cost of one more party. */
export const weightsSchema = z.object({
  elements: z.number().min(0).default(0.5),
  capital: z.number().min(0).default(0.25),
  jobs: z.number().min(0).default(0.25),
  party: z.number().positive().default(0.01),
});

/** Kroner a person, or the amount of the highest step whose share of the participants is reached. */
export const paymentSchema = z.union([
  z.object({ perPerson: money, scale: z.never().optional() }),
  z.object({
    perPerson: z.never().optional(),
    scale: z.array(z.object({ share: z.number().min(0), amount: money })),
  }),
]);

/** One link of the chain of results; `strength` is α + β of its beta-binomial, `month` counts from the start. */
export const outcomeSchema = z.object({
  metric: z.string().min(1),
  month: z.number().min(0),
  expectedShare: share,
  strength: z.number().positive(),
  payment: paymentSchema,
});

export const neededElementSchema = z.object({
  element: codeSchema,
  weight: z.number().positive(),
  required: z.boolean(),
});

/** What a need asks for and on which terms: all of it that is scored, without its identity. */
export const needTermsSchema = z.object({
  participants: z.int().min(1).max(2000),
  months: z.number().min(0),
  areas: codes.min(1),
  languages: codes,
  entryLevel: languageLevelSchema,
  exitLevel: languageLevelSchema,
  elements: z.array(neededElementSchema),
  capital: z.int().min(1),
  contractModel: contractModelSchema,
  themes: codes.min(1),
  outcomes: z.array(outcomeSchema).min(1).max(3),
  paymentCap: money,
  jobs: count,
  rules: rulesSchema.prefault({}),
  weights: weightsSchema.prefault({}),
});

export const needSchema = needTermsSchema.extend({ id: idSchema });

export type Payment = z.infer<typeof paymentSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type NeededElement = z.infer<typeof neededElementSchema>;
export type NeedTerms = z.infer<typeof needTermsSchema>;
export type MatchingNeed = z.infer<typeof needSchema>;
