import * as z from 'zod';
import { criterionRowSchema } from '../matching/answer.ts';
import { comparisonSchema, explanationSchema } from '../matching/explain.ts';
import type { FrozenMarket } from '../run/market.ts';
import { type Reader, reads, readsOf } from '../visibility/reader.ts';
import { gapFor, worthFor } from '../visibility/shown.ts';
import type { Field } from '../visibility/table.ts';
import { levelNames, levelOf } from '../visibility/words.ts';

type Explanation = z.infer<typeof explanationSchema>;
type Contribution = Explanation['contributions'][number];
export type Comparison = z.infer<typeof comparisonSchema> & { withRank: number };

/** One criterion: its value where the reader may know it, and else how well it is met in a word. */
const criterionViewSchema = criterionRowSchema
  .partial({ value: true })
  .extend({ level: z.enum(levelNames).optional(), contribution: z.number().optional() });

const contributionViewSchema = explanationSchema.shape.contributions.element
  .omit({ criteria: true, against: true })
  .partial({ fit: true, share: true, contribution: true })
  .extend({
    criteria: z.array(criterionViewSchema),
    /** The criterion that holds it back the most, and what that costs. */
    against: z.object({ name: z.string(), loss: z.number().optional() }).optional(),
    /** What is offered: kroner a participant, and the grade of the evidence. */
    offer: z.object({ price: z.number(), evidence: z.int() }).optional(),
  });

/** An explanation as its reader may see it (`shared/visibility/table.ts`); what is left out is not for the reader. */
export const explanationViewSchema = explanationSchema
  .partial({ score: true, value: true })
  .extend({
    contributions: z.array(contributionViewSchema),
    gaps: z.array(explanationSchema.shape.gaps.element.partial({ of: true, closedBy: true, cost: true })),
    /** With the next entry of the run, or for the others with the best. */
    comparison: comparisonSchema
      .partial({ difference: true, parts: true })
      .extend({ withRank: z.int() })
      .optional(),
  })
  .meta({ id: 'Explanation' });
export type ExplanationView = z.infer<typeof explanationViewSchema>;

/** The field that a criterion tells of. */
const fieldOf: Record<Contribution['side'], Readonly<Record<string, Field>>> = {
  provider: {
    evidence: 'provider.evidence',
    capacity: 'provider.capacity',
    reach: 'provider.reach',
    level: 'provider.levels',
    language: 'provider.levels',
  },
  investor: {
    themes: 'investor.themes',
    return: 'investor.returnAndLoss',
    risk: 'investor.returnAndLoss',
    area: 'investor.themes',
  },
  employer: {
    permanence: 'employer.job',
    position: 'employer.positionShare',
    mentor: 'employer.job',
    'language training': 'employer.job',
    level: 'employer.job',
  },
};

/** The criteria in words, without those that tell of what the reader may not know. */
const inWords = ({ side, party, criteria }: Contribution, reader: Reader) =>
  criteria.flatMap(({ name, weight, field, value }) => {
    const told = fieldOf[side][name];
    if (told === undefined || readsOf(reader, told, party) === 'never') return [];
    return [{ name, weight, field, level: levelOf(value) }];
  });

type ContributionView = ExplanationView['contributions'][number];

/** In full, but for what would tell how much the party puts up where that is told in words only. */
const inFull = (
  { share, contribution, against, criteria, ...rest }: Contribution,
  reader: Reader,
): ContributionView => {
  const exact = reads(reader, 'consortium.score') === 'shown';
  if (exact) return { ...rest, share, contribution, criteria, ...(against ? { against } : {}) };
  return {
    ...rest,
    criteria: criteria.map(({ contribution: _, ...row }) => row),
    ...(against ? { against: { name: against.name } } : {}),
  };
};

/** The offer behind a delivery, for those who may read its price. */
const offerOf = ({ party, element }: Contribution, { providers }: Sources, reader: Reader) => {
  const mayKnow = (['provider.price', 'provider.evidence'] as const).every(
    (field) => readsOf(reader, field, party) === 'shown',
  );
  const found = providers.find(({ id }) => id === party)?.offers.find((one) => one.element === element);
  return found && mayKnow ? { offer: { price: found.price, evidence: found.evidence } } : {};
};

const contributionShown = (one: Contribution, market: Sources, reader: Reader): ContributionView[] => {
  const access = readsOf(reader, 'party.fit', one.party);
  if (access === 'never') return [];
  const { side, party, element } = one;
  const shown =
    access === 'shown'
      ? inFull(one, reader)
      : { side, party, ...(element === undefined ? {} : { element }), criteria: inWords(one, reader) };
  return [{ ...shown, ...offerOf(one, market, reader) }];
};

const gapsShown = ({ gaps }: Explanation, reader: Reader): ExplanationView['gaps'] =>
  gaps.map(({ cost, ...gap }) => ({
    ...gapFor(reader, gap),
    ...(reads(reader, 'consortium.score') === 'shown' ? { cost } : {}),
  }));

const comparisonShown = (comparison: Comparison | undefined, reader: Reader) => {
  const access = reads(reader, 'consortium.comparison');
  if (!comparison || access === 'never') return {};
  const { withRank, decisive } = comparison;
  return { comparison: access === 'shown' ? comparison : { withRank, decisive } };
};

type Sources = Pick<FrozenMarket, 'providers'>;
type Explained = { explanation: Explanation; comparison?: Comparison | undefined; market: Sources };

/**
 * An explanation as its reader may see it. A party reads how its own fit came about; of the others an investor whose
 * mandate fits reads the criteria in words, and nobody but moderators what each adds to the score: with all but one
 * part of a sum, the last would be told as well.
 */
export const explanationFor = (
  reader: Reader,
  { explanation, comparison, market }: Explained,
): ExplanationView => ({
  ...worthFor(reader, explanation),
  contributions: explanation.contributions.flatMap((one) => contributionShown(one, market, reader)),
  parties: explanation.parties,
  gaps: gapsShown(explanation, reader),
  coverage: explanation.coverage.map(({ fit, ...row }) =>
    readsOf(reader, 'party.fit', row.provider) === 'shown' && fit !== undefined ? { ...row, fit } : row,
  ),
  ...comparisonShown(comparison, reader),
});
