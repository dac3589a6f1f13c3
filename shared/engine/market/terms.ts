import * as z from 'zod';
import { codeSchema, idSchema } from '../../matching/terms.ts';
import { contractModelSchema, languageLevelSchema } from '../../matching/vocabulary.ts';
import { byCodeUnits } from '../order.ts';

const codes = z.array(codeSchema);
const count = z.int().min(0);
const positive = z.int().min(1);
/** Kroner. */
const money = z.number().min(0);
const share = z.number().min(0).max(1);

/** Hard limits on a consortium, with the published defaults. `maxGiftShare` also depends on the contract model. */
const rulesSchema = z.object({
  maxProviders: positive.default(5),
  minSmallProviders: count.default(1),
  minGroup: positive.default(8),
  maxInvestors: count.default(4),
  maxInvestorShare: share.default(0.6),
  maxGiftShare: share.optional(),
  returnCap: z.number().min(1).default(1.25),
  maxEmployers: count.default(6),
  minJobs: count.default(0),
  minPositionShare: z.number().min(0).default(20),
  referenceIndex: z.number().min(0.3).max(1).default(0.6),
  listDistance: positive.default(2),
});

/** A version 1 file gives weights without `price`; there the price counts 0. */
const withPrice = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !('price' in given) && Object.keys(given).length > 0
    ? { ...given, price: 0 }
    : given;

/** What each term of the score weighs; the four other than `party` add up to 1. */
const weightsSchema = z.preprocess(
  withPrice,
  z.object({
    elements: z.number().positive().default(0.5),
    capital: z.number().min(0).default(0.2),
    jobs: z.number().min(0).default(0.2),
    price: z.number().min(0).default(0.1),
    party: z.number().positive().max(0.1).default(0.002),
  }),
);

/** Kroner a person, or the amount of the highest step whose share of the participants is reached. */
const paymentSchema = z.union([
  z.object({ perPerson: money, scale: z.never().optional() }),
  z.object({
    perPerson: z.never().optional(),
    scale: z.array(z.object({ share, amount: money })),
  }),
]);

/** One link of the chain of results; both shares are of those who reached the link before. */
const outcomeSchema = z.object({
  metric: z.string().min(1),
  month: positive,
  baselineShare: share.default(0),
  expectedShare: share,
  strength: z.number().positive(),
  payment: paymentSchema,
});

const neededElementSchema = z.object({
  element: codeSchema,
  weight: z.number().positive(),
  required: z.boolean(),
  maxPrice: money.optional(),
});

/** The need as the file has it, with the defaults that do not depend on another field. */
export const needSchema = z.object({
  id: idSchema,
  participants: positive.max(2000),
  months: positive,
  areas: codes.min(1),
  spread: z.record(codeSchema, count).optional(),
  languages: codes,
  entryLevel: languageLevelSchema,
  exitLevel: languageLevelSchema,
  elements: z.array(neededElementSchema),
  capital: z.int().min(100_000),
  contractModel: contractModelSchema,
  themes: codes.min(1),
  outcomes: z.array(outcomeSchema).min(1).max(3),
  paymentCap: money,
  jobs: count,
  rules: rulesSchema.prefault({}),
  weights: weightsSchema.prefault({}),
});

export type Payment = z.infer<typeof paymentSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
type ParsedNeed = z.infer<typeof needSchema>;

/** The need with every default filled in. */
export type Need = Omit<ParsedNeed, 'spread' | 'rules'> & {
  /** How many participants live in each area of the need. */
  spread: Record<string, number>;
  rules: ParsedNeed['rules'] & { maxGiftShare: number };
};

/** As even as whole persons allow, one more for the first areas in the order of their codes. */
const evenSpread = (areas: readonly string[], participants: number): Record<string, number> => {
  const sorted = [...new Set(areas)].sort(byCodeUnits);
  const [each, more] = [Math.floor(participants / sorted.length), participants % sorted.length];
  return Object.fromEntries(sorted.map((area, index) => [area, each + (index < more ? 1 : 0)]));
};

/** Fills in the defaults that depend on other fields: the spread, and the gifts' share under a bridge. */
export const completeNeed = (parsed: ParsedNeed): Need => ({
  ...parsed,
  spread: parsed.spread
    ? Object.fromEntries(parsed.areas.map((area) => [area, parsed.spread?.[area] ?? 0]))
    : evenSpread(parsed.areas, parsed.participants),
  rules: {
    ...parsed.rules,
    maxGiftShare: parsed.rules.maxGiftShare ?? (parsed.contractModel === 'bridge' ? 1 : 0.5),
  },
});
