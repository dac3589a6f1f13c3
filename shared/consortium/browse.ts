import * as z from 'zod';
import { providerKindSchema } from '../matching/vocabulary.ts';
import type { Figures } from './consortium.ts';

export const sortKeys = [
  'score',
  'expectedReturn',
  'lossProbability',
  'capitalGap',
  'lowestEvidence',
  'rank',
] as const;

/** How candidate consortia are filtered and sorted. Shares 0–1, amounts in kroner. */
export const browseQuery = {
  minScore: z.coerce.number().optional(),
  maxCapitalGap: z.coerce.number().min(0).optional(),
  minExpectedReturn: z.coerce.number().optional(),
  maxLossProbability: z.coerce.number().min(0).max(1).optional(),
  minEvidence: z.coerce.number().int().min(0).max(4).optional(),
  providerKind: providerKindSchema.optional(),
  area: z.string().max(60).optional(),
  sort: z.enum(sortKeys).default('score'),
  order: z.enum(['ascending', 'descending']).optional(),
};
type Browse = z.infer<z.ZodObject<typeof browseQuery>>;

/** A filter as a person keeps it: of one need, or of all. */
export const browseFilterSchema = z.object({ needId: z.string().max(60).optional(), ...browseQuery });

type Listed = { consortiumId: string; rank: number; figures: Figures };

const passes = ({ figures }: Listed, want: Browse): boolean =>
  figures.score >= (want.minScore ?? -Infinity) &&
  figures.capitalGap <= (want.maxCapitalGap ?? Infinity) &&
  figures.expectedReturn >= (want.minExpectedReturn ?? -Infinity) &&
  figures.lossProbability <= (want.maxLossProbability ?? 1) &&
  figures.lowestEvidence >= (want.minEvidence ?? 0) &&
  (want.providerKind === undefined || figures.providerKinds.includes(want.providerKind)) &&
  (want.area === undefined || figures.areas.includes(want.area));

/** Low is good for these, so they rise by default. */
const rising = new Set<string>(['lossProbability', 'capitalGap', 'rank']);

/** The consortia that pass the filter, in the order asked for; ties by rank, then id, so that pages are stable. */
export const browse = <T extends Listed>(consortia: readonly T[], want: Browse): T[] => {
  const direction =
    (want.order ?? (rising.has(want.sort) ? 'ascending' : 'descending')) === 'ascending' ? 1 : -1;
  const key = (one: Listed) => (want.sort === 'rank' ? one.rank : one.figures[want.sort]);
  return consortia
    .filter((one) => passes(one, want))
    .sort(
      (a, b) =>
        direction * (key(a) - key(b)) || a.rank - b.rank || (a.consortiumId < b.consortiumId ? -1 : 1),
    );
};
