import * as z from 'zod';
import { codeSchema, idSchema } from '../../matching/terms.ts';
import {
  instrumentSchema,
  investorCategorySchema,
  languageLevelSchema,
  providerKindSchema,
} from '../../matching/vocabulary.ts';

const codes = z.array(codeSchema);
const evidence = z.int().min(0).max(4);
const conflicts = z.array(idSchema);
const count = z.int().min(0);

/** `price` in kroner a participant, `capacity` in persons of the cohort, `minimum` a smaller group that it will run. */
const offerSchema = z.object({
  element: codeSchema,
  price: count,
  capacity: count,
  minimum: z.int().min(1).optional(),
  evidence,
});

/** What a provider delivers, where and in which languages, and the lowest level that it takes in. */
export const providerSchema = z.object({
  id: idSchema,
  kind: providerKindSchema,
  areas: codes,
  languages: codes,
  entryLevel: languageLevelSchema,
  offers: z.array(offerSchema),
  group: z.string().optional(),
  conflicts,
});

/** An investor's mandate: `ticket` in kroner, `minReturn` a year (0.05 is 5 %), no `areas` means anywhere. */
export const investorSchema = z.object({
  id: idSchema,
  category: investorCategorySchema,
  instrument: instrumentSchema,
  ticket: z.object({ min: count, max: count }),
  minReturn: z.number().min(0),
  maxLossProbability: z.number().min(0).max(1),
  maxMonths: z.number().min(0),
  themes: codes,
  areas: codes,
  fundsKinds: z.array(providerKindSchema),
  minEvidence: evidence,
  group: z.string().optional(),
  conflicts,
});

/** Jobs offered: `positionShare` in percent of full time, `level` needed on the first day. */
export const employerSchema = z.object({
  id: idSchema,
  area: codeSchema,
  positions: count,
  positionShare: z.number().min(0),
  permanent: z.boolean(),
  level: languageLevelSchema,
  mentor: z.boolean(),
  languageTraining: z.boolean(),
  needsFollowUp: z.boolean(),
  conflicts,
});

export type Offer = z.infer<typeof offerSchema>;
export type Provider = z.infer<typeof providerSchema>;
export type Investor = z.infer<typeof investorSchema>;
export type Employer = z.infer<typeof employerSchema>;
