import * as z from 'zod';
import { type Side as CriteriaSide, type CriterionName, criteria } from '../matching/criteria.ts';
import { kronerSchema, nameSchema } from './fields.ts';

/** The criteria of each side, as the engine scores by them: what a party is told of why it was matched. */
const named = <S extends CriteriaSide>(side: S) =>
  z.enum(criteria[side].map(({ name }) => name) as CriterionName<S>[]);

const side = {
  /** Each delivery by the element's display name. */
  provider: { role: z.literal('provider'), name: nameSchema, elements: z.array(nameSchema).min(1) },
  investor: {
    role: z.literal('investor'),
    name: nameSchema,
    instrument: z.enum(['gift', 'return']),
    amount: kronerSchema,
  },
  employer: { role: z.literal('employer'), name: nameSchema, positions: z.int().positive() },
};

/** A party at the table and what it brings. */
export const tablePartySchema = z.discriminatedUnion('role', [
  z.strictObject(side.provider),
  z.strictObject(side.investor),
  z.strictObject(side.employer),
]);
export type TableParty = z.infer<typeof tablePartySchema>;

/** `value` is the criterion's own, 0–1, before its weight. */
const value = z.number().min(0).max(1);

/** The receiver's own party, with the reasons for its match. A provider's reasons are told element by element. */
export const receivingPartySchema = z.discriminatedUnion('role', [
  z.strictObject({
    ...side.provider,
    reasons: z.array(z.strictObject({ criterion: named('offer'), value, element: nameSchema })),
  }),
  z.strictObject({
    ...side.investor,
    reasons: z.array(z.strictObject({ criterion: named('investor'), value })),
  }),
  z.strictObject({
    ...side.employer,
    reasons: z.array(z.strictObject({ criterion: named('employer'), value })),
  }),
]);
export type ReceivingParty = z.infer<typeof receivingPartySchema>;

/** What is still missing, and so what the meeting is to talk about. */
export const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('element'), element: nameSchema }),
  z.strictObject({ kind: z.literal('small-providers'), missing: z.int().positive() }),
  z.strictObject({ kind: z.literal('capital'), missing: kronerSchema }),
]);
export type Gap = z.infer<typeof gapSchema>;
