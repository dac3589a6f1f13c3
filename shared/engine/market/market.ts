import * as z from 'zod';
import { type FieldError, fieldErrors } from '../../refusal.ts';
import { conflictChecks, type Inconsistency, investorChecks, needChecks, providerChecks } from './checks.ts';
import {
  type Employer,
  employerSchema,
  type Investor,
  investorSchema,
  type Provider,
  providerSchema,
} from './parties.ts';
import { completeNeed, type Need, needSchema } from './terms.ts';

const shape = z.object({
  need: needSchema,
  providers: z.array(providerSchema),
  investors: z.array(investorSchema),
  employers: z.array(employerSchema),
});

/** One whole matching problem: the need and all parties that could take part. */
export type Market = {
  need: Need;
  providers: Provider[];
  investors: Investor[];
  employers: Employer[];
};

const sides = ['providers', 'investors', 'employers'] as const;

/** An id names one thing in the whole file, since a conflict names parties of any side. */
const duplicateIds = (market: z.infer<typeof shape>): Inconsistency[] => {
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

const under = (list: Inconsistency[], ...prefix: PropertyKey[]): Inconsistency[] =>
  list.map((one) => ({ ...one, path: [...prefix, ...one.path] }));

const inconsistencies = (market: z.infer<typeof shape>): Inconsistency[] => [
  ...under(needChecks(market.need), 'need'),
  ...market.providers.flatMap((one, index) => under(providerChecks(one), 'providers', index)),
  ...market.investors.flatMap((one, index) => under(investorChecks(one), 'investors', index)),
  ...sides.flatMap((side) => market[side].flatMap((one, index) => under(conflictChecks(one), side, index))),
  ...duplicateIds(market),
];

const checkedShape = shape.superRefine((market, context) => {
  for (const { path, code, message } of inconsistencies(market)) {
    context.addIssue({ code: 'custom', path, message, params: { code } });
  }
});

/** Reads a market file of version 2, or of version 1 with the defaults. Each refusal has its JSON path. */
export const parseMarket = (
  json: unknown,
): { ok: true; market: Market } | { ok: false; issues: FieldError[] } => {
  const parsed = checkedShape.safeParse(json);
  if (!parsed.success) return { ok: false, issues: fieldErrors(parsed.error) };
  return { ok: true, market: { ...parsed.data, need: completeNeed(parsed.data.need) } };
};
