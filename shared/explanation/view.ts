import * as z from 'zod';
import { comparisonSchema, explanationSchema } from '../matching/explain.ts';
import type { Role } from '../person/role.ts';

/** An explanation as its reader may see it; `comparison` is with the next entry of the run, or for the others with the best. */
export const explanationViewSchema = explanationSchema
  .extend({
    gaps: z.array(explanationSchema.shape.gaps.element.partial({ closedBy: true })),
    comparison: comparisonSchema.extend({ withRank: z.int() }).optional(),
  })
  .meta({ id: 'Explanation' });
export type ExplanationView = z.infer<typeof explanationViewSchema>;

/** A party sees how its own contribution came about, and of its partners only what they answer for. */
export const explanationFor = (
  reader: { role: Role; profileId: string | undefined },
  explanation: ExplanationView,
): ExplanationView => {
  if (reader.role === 'moderator' || reader.role === 'investor') return explanation;
  const isOwn = (party: string | undefined) => party === reader.profileId;
  return {
    ...withoutComparison(explanation),
    gaps: explanation.gaps.map(({ closedBy: _, ...gap }) => gap),
    contributions: explanation.contributions.filter(({ party }) => isOwn(party)),
    coverage: explanation.coverage.map(({ fit, ...row }) =>
      isOwn(row.provider) && fit !== undefined ? { ...row, fit } : row,
    ),
  };
};

const withoutComparison = ({ comparison: _, ...rest }: ExplanationView): ExplanationView => rest;
