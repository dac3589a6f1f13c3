import * as z from 'zod';
import { exclusions } from './criteria.ts';

/** One criterion's part in a fit: the fit is Σ weight · value, where the weights of those that apply add up to 1. */
export const criterionRowSchema = z.object({
  name: z.string(),
  weight: z.number(),
  value: z.number().min(0).max(1),
  field: z.string(),
});

const fitFields = { fit: z.number().optional(), criteria: z.array(criterionRowSchema) };

export const offerFitSchema = z.object({
  provider: z.string(),
  element: z.string(),
  excluded: z.enum(exclusions.offer).optional(),
  ...fitFields,
});
export const investorFitSchema = z.object({
  investor: z.string(),
  excluded: z.enum(exclusions.investor).optional(),
  ...fitFields,
});
export const employerFitSchema = z.object({
  employer: z.string(),
  excluded: z.enum(exclusions.employer).optional(),
  ...fitFields,
});

export const fitsSchema = z.object({
  offers: z.array(offerFitSchema),
  investors: z.array(investorFitSchema),
  employers: z.array(employerFitSchema),
});

/** What the contract pays: kroner, an annual rate (0.05 is 5 %) and a probability. */
export const contractTermsSchema = z.object({
  expectedPayout: z.number(),
  expectedReturn: z.number(),
  lossProbability: z.number().min(0).max(1),
  quantiles: z.object({ p05: z.number(), p50: z.number(), p95: z.number() }),
});

export const gapKinds = ['element', 'small-providers', 'capital'] as const;

/** `of` is the element's code, or for the others what is missing: providers, or the share of the capital. */
export const gapSchema = z.object({
  kind: z.enum(gapKinds),
  of: z.union([z.string(), z.number()]),
  closedBy: z.string().nullable(),
});

export const deliverySchema = z.object({ provider: z.string(), element: z.string() });
/** `amount` in whole kroner. */
export const investmentSchema = z.object({ investor: z.string(), amount: z.int() });
export const jobSchema = z.object({ employer: z.string(), positions: z.int() });

/** `value` is the score without the penalties for gaps; `bound` is no less than the best that could stand here. */
export const consortiumSchema = z.object({
  score: z.number(),
  value: z.number(),
  optimal: z.boolean(),
  bound: z.number(),
  deliveries: z.array(deliverySchema),
  investments: z.array(investmentSchema),
  jobs: z.array(jobSchema),
  gaps: z.array(gapSchema),
});

/** The engine's answer (§7). */
export const answerSchema = z.object({
  score: z.number(),
  optimal: z.boolean(),
  bound: z.number(),
  milliseconds: z.number(),
  contract: contractTermsSchema,
  fits: fitsSchema,
  consortia: z.array(consortiumSchema),
});

export type CriterionRow = z.infer<typeof criterionRowSchema>;
export type OfferFit = z.infer<typeof offerFitSchema>;
export type InvestorFit = z.infer<typeof investorFitSchema>;
export type EmployerFit = z.infer<typeof employerFitSchema>;
export type Fits = z.infer<typeof fitsSchema>;
export type ContractTerms = z.infer<typeof contractTermsSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Consortium = z.infer<typeof consortiumSchema>;
export type Answer = z.infer<typeof answerSchema>;
