import * as z from 'zod';
import { providerKindSchema } from '../matching/vocabulary.ts';
import { decimalSchema } from '../number.ts';
import { partBands } from '../visibility/words.ts';
import type { FiguresView } from './view.ts';

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
  minScore: decimalSchema(z.number()).optional(),
  maxCapitalGap: decimalSchema(z.number().min(0)).optional(),
  minExpectedReturn: decimalSchema(z.number()).optional(),
  maxLossProbability: decimalSchema(z.number().min(0).max(1)).optional(),
  minEvidence: decimalSchema(z.int().min(0).max(4)).optional(),
  providerKind: providerKindSchema.optional(),
  area: z.string().max(60).optional(),
  sort: z.enum(sortKeys).default('score'),
  order: z.enum(['ascending', 'descending']).optional(),
};
type Browse = z.infer<z.ZodObject<typeof browseQuery>>;

/** A filter as a person keeps it: of one need, or of all. */
export const browseFilterSchema = z.object({ needId: z.string().max(60).optional(), ...browseQuery });

/** What a consortium is filtered and sorted by: only what its reader is shown, so that no filter asks for more. */
type Known = Pick<FiguresView, 'expectedReturn' | 'lossProbability' | 'lowestEvidence'> &
  Pick<FiguresView, 'providerKinds' | 'areas'> & {
    score?: number | undefined;
    capitalGap?: number | undefined;
  };
type Listed = { consortiumId: string; rank: number; figures: Known };

/** The most that may be missing, where the reader knows it as a part of the capital only. */
const mostMissing = ({ part }: FiguresView, capital: number): number | undefined =>
  part === undefined ? undefined : Math.ceil(capital * (1 - partBands[part][0]));

/** A consortium as its reader sees it, ready to be filtered and sorted. */
export const listedAs = <T extends { consortiumId: string; rank: number; figures: FiguresView }>(
  view: T,
  capital: number,
): Listed & { view: T } => {
  const { consortiumId, rank, figures } = view;
  const { score = figures.delivery, capitalGap = mostMissing(figures, capital) } = figures;
  return { consortiumId, rank, figures: { ...figures, score, capitalGap }, view };
};

/** What is not known passes as long as nothing is asked of it. */
const atLeast = (known: number | undefined, least: number | undefined): boolean =>
  least === undefined || (known !== undefined && known >= least);
const atMost = (known: number | undefined, most: number | undefined): boolean =>
  most === undefined || (known !== undefined && known <= most);

const passes = ({ figures }: Listed, want: Browse): boolean =>
  atLeast(figures.score, want.minScore) &&
  atMost(figures.capitalGap, want.maxCapitalGap) &&
  atLeast(figures.expectedReturn, want.minExpectedReturn) &&
  atMost(figures.lossProbability, want.maxLossProbability) &&
  atLeast(figures.lowestEvidence, want.minEvidence) &&
  (want.providerKind === undefined || figures.providerKinds.includes(want.providerKind)) &&
  (want.area === undefined || figures.areas.includes(want.area));

/** Low is good for these, so they rise by default. */
const rising = new Set<string>(['lossProbability', 'capitalGap', 'rank']);

/** By a figure; those of which it is not known come last, whichever way the rest goes. */
const byFigure =
  (of: (one: Listed) => number | undefined, direction: 1 | -1) =>
  (a: Listed, b: Listed): number => {
    const [one, other] = [of(a), of(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return direction * (one - other);
  };

/** The consortia that pass the filter, in the order asked for; ties by rank, then id, so that pages are stable. */
export const browse = <T extends Listed>(consortia: readonly T[], want: Browse): T[] => {
  const { sort } = want;
  const direction = (want.order ?? (rising.has(sort) ? 'ascending' : 'descending')) === 'ascending' ? 1 : -1;
  const compare = byFigure((one) => (sort === 'rank' ? one.rank : one.figures[sort]), direction);
  return consortia
    .filter((one) => passes(one, want))
    .sort((a, b) => compare(a, b) || a.rank - b.rank || (a.consortiumId < b.consortiumId ? -1 : 1));
};
