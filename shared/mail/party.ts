import * as z from 'zod';
import { kronerSchema, lineSchema } from './fields.ts';

/** The criteria of each side, as the matching model names them: what a party is told of why it was matched. */
export const reasonCriteria = {
  provider: ['evidence', 'capacity', 'reach', 'level', 'language'],
  investor: ['themes', 'return', 'risk', 'area'],
  employer: ['permanence', 'position', 'mentor', 'language-training', 'level'],
} as const;

const side = {
  /** Each delivery by the element's display name. */
  provider: { role: z.literal('provider'), name: lineSchema, elements: z.array(lineSchema).min(1) },
  investor: { role: z.literal('investor'), name: lineSchema, amount: kronerSchema },
  employer: { role: z.literal('employer'), name: lineSchema, positions: z.int().positive() },
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
    reasons: z.array(
      z.strictObject({ criterion: z.enum(reasonCriteria.provider), value, element: lineSchema }),
    ),
  }),
  z.strictObject({
    ...side.investor,
    reasons: z.array(z.strictObject({ criterion: z.enum(reasonCriteria.investor), value })),
  }),
  z.strictObject({
    ...side.employer,
    reasons: z.array(z.strictObject({ criterion: z.enum(reasonCriteria.employer), value })),
  }),
]);
export type ReceivingParty = z.infer<typeof receivingPartySchema>;
export type Reason = ReceivingParty['reasons'][number];

/** What is still missing, and so what the meeting is to talk about. */
export const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('element'), element: lineSchema }),
  z.strictObject({ kind: z.literal('small-providers'), missing: z.int().positive() }),
  z.strictObject({ kind: z.literal('capital'), missing: kronerSchema }),
]);
export type Gap = z.infer<typeof gapSchema>;
