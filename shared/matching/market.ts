import * as z from 'zod';
import { type FieldError, fieldErrors } from '../refusal.ts';
import {
  employerInconsistencies,
  type Inconsistency,
  investorInconsistencies,
  needInconsistencies,
  providerInconsistencies,
} from './consistency.ts';
import { employerSchema, investorSchema, providerSchema } from './parties.ts';
import { needSchema } from './terms.ts';

export * from './consistency.ts';
export * from './parties.ts';
export * from './terms.ts';
export * from './vocabulary.ts';

const shape = z.object({
  need: needSchema,
  providers: z.array(providerSchema),
  investors: z.array(investorSchema),
  employers: z.array(employerSchema),
});

/** One whole matching problem: the need and all who could take part. */
export type Market = z.infer<typeof shape>;

const sides = ['providers', 'investors', 'employers'] as const;

/** An id names one thing in the whole file, since a conflict names parties of any side. */
const duplicateIds = (market: Market): Inconsistency[] => {
  const seen = new Set([market.need.id]);
  return sides.flatMap((side) =>
    market[side].flatMap(({ id }, index) => {
      const again = seen.has(id);
      seen.add(id);
      const path = [side, index, 'id'];
      return again ? [{ path, code: 'duplicate-id', message: `the id ${id} is already used` }] : [];
    }),
  );
};

const under = (found: Inconsistency[], ...prefix: PropertyKey[]): Inconsistency[] =>
  found.map((one) => ({ ...one, path: [...prefix, ...one.path] }));

const inconsistencies = (market: Market): Inconsistency[] => [
  ...under(needInconsistencies(market.need), 'need'),
  ...market.providers.flatMap((one, index) => under(providerInconsistencies(one), 'providers', index)),
  ...market.investors.flatMap((one, index) => under(investorInconsistencies(one), 'investors', index)),
  ...market.employers.flatMap((one, index) => under(employerInconsistencies(one), 'employers', index)),
  ...duplicateIds(market),
];

/** The market file (§1): types, defaults of `rules` and `weights`, and every refusal, each at its path. */
export const marketSchema = shape.superRefine((market, context) => {
  for (const { path, code, message } of inconsistencies(market)) {
    context.addIssue({ code: 'custom', path, message, params: { code } });
  }
});

/** Reads a market file that has been parsed from JSON. Refusals come with their path, such as `$.need.participants`. */
export const parseMarket = (
  json: unknown,
): { ok: true; market: Market } | { ok: false; issues: FieldError[] } => {
  const parsed = marketSchema.safeParse(json);
  return parsed.success
    ? { ok: true, market: parsed.data }
    : { ok: false, issues: fieldErrors(parsed.error) };
};
