import * as z from 'zod';
import { codeSchema, idSchema } from './terms.ts';
import {
  instrumentSchema,
  investorCategorySchema,
  languageLevelSchema,
  providerKindSchema,
} from './vocabulary.ts';

const codes = z.array(codeSchema);
const evidence = z.int().min(0).max(4);
const conflicts = z.array(idSchema);

/** `price` in kroner a participant, `capacity` in persons a year, `evidence` from 0 (none) to 4 (randomised or replicated). */
export const offerSchema = z.object({
  element: codeSchema,
  price: z.number().min(0),
  capacity: z.number().min(0),
  evidence,
});

/** What a provider can deliver, where, in which languages, and the lowest level that it can take in. */
export const providerSchema = z.object({
  id: idSchema,
  kind: providerKindSchema,
  areas: codes,
  languages: codes,
  entryLevel: languageLevelSchema,
  offers: z.array(offerSchema),
  conflicts,
});

/** An investor's mandate: `ticket` in kroner, `minReturn` a year (0.05 is 5 %), no `areas` means anywhere. */
export const investorSchema = z.object({
  id: idSchema,
  category: investorCategorySchema,
  instrument: instrumentSchema,
  ticket: z.object({ min: z.number().min(0), max: z.number().min(0) }),
  minReturn: z.number(),
  maxLossProbability: z.number().min(0).max(1),
  maxMonths: z.number().min(0),
  themes: codes,
  areas: codes,
  fundsKinds: z.array(providerKindSchema),
  minEvidence: evidence,
  conflicts,
});

/** Jobs offered: `positionShare` in percent of full time, `level` needed on the first day. */
export const employerSchema = z.object({
  id: idSchema,
  area: codeSchema,
  positions: z.int().min(0),
  positionShare: z.number().min(0),
  permanent: z.boolean(),
  level: languageLevelSchema,
  mentor: z.boolean(),
  languageTraining: z.boolean(),
  needsFollowUp: z.boolean(),
  conflicts,
});

export type Offer = z.infer<typeof offerSchema>;
export type ProviderProfile = z.infer<typeof providerSchema>;
export type InvestorMandate = z.infer<typeof investorSchema>;
export type EmployerOffer = z.infer<typeof employerSchema>;
