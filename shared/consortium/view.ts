import * as z from 'zod';
import { deliverySchema, gapSchema, investmentSchema, jobSchema } from '../matching/answer.ts';
import { contributionsOf } from '../matching/explain/contributions.ts';
import type { Need } from '../need/need.ts';
import { emailSchema, instantSchema, reasonSchema } from '../text.ts';
import { type Reader, reads, readsOf } from '../visibility/reader.ts';
import { gapFor, worthFor } from '../visibility/shown.ts';
import { partNames, partOf, roundedDelivery } from '../visibility/words.ts';
import {
  type Consortium,
  conclusionResults,
  consortiumStateSchema,
  figuresSchema,
  overridingSchema,
  partySchema,
} from './consortium.ts';
import { meetingSchema } from './meeting.ts';
import { obstacleSchema } from './obstacle.ts';

const decisionSchema = z.object({ by: z.string(), at: instantSchema, reason: reasonSchema });
const partSchema = z.enum(partNames);

/** What is left out is not for the reader; `part` is the same in words, as a part of the capital. */
const figuresViewSchema = figuresSchema
  .partial({ score: true, value: true, raised: true, capitalGap: true, lowestEvidence: true })
  .extend({
    part: partSchema.optional(),
    /** How well the deliveries and the jobs fit, 0–1, rounded. */
    delivery: z.number().optional(),
  });
export type FiguresView = z.infer<typeof figuresViewSchema>;

/** Whom to turn to at a party. */
export const contactPersonSchema = z.object({ profileId: z.string(), name: z.string(), email: emailSchema });
export type ContactPerson = z.infer<typeof contactPersonSchema>;

/** A consortium as its reader may see it (`shared/visibility/table.ts`). */
export const consortiumViewSchema = z
  .object({
    consortiumId: z.string(),
    runId: z.string(),
    needId: z.string(),
    rank: z.int(),
    state: consortiumStateSchema,
    parties: z.array(partySchema),
    deliveries: z.array(deliverySchema),
    investments: z.array(investmentSchema.partial({ amount: true }).extend({ part: partSchema.optional() })),
    jobs: z.array(jobSchema),
    /** How much of the capital is missing is told by the figures where it is not told here. */
    gaps: z.array(gapSchema.partial({ of: true, closedBy: true })),
    figures: figuresViewSchema,
    proof: z.object({ optimal: z.boolean(), bound: z.number().optional() }),
    meeting: meetingSchema.optional(),
    /** Whom to turn to at each party, for those who share an approved consortium. */
    contacts: z.array(contactPersonSchema).optional(),
    recommendation: overridingSchema.optional(),
    approval: overridingSchema.optional(),
    sentBack: decisionSchema.optional(),
    /** How it ended; why, and by whom, for those who may know. */
    conclusion: decisionSchema
      .partial({ by: true, reason: true })
      .extend({ result: z.enum(conclusionResults) })
      .optional(),
    /** What stands in the way today; for moderators, when one consortium is read. */
    obstacles: z.array(obstacleSchema).optional(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: 'Consortium' });
export type ConsortiumView = z.infer<typeof consortiumViewSchema>;

const decisionsOf = (consortium: Consortium) => ({
  ...('recommendation' in consortium ? { recommendation: consortium.recommendation } : {}),
  ...('approval' in consortium ? { approval: consortium.approval } : {}),
  ...('sentBack' in consortium ? { sentBack: consortium.sentBack } : {}),
});

const knowsDecisions = (reader: Reader): boolean => reads(reader, 'consortium.decisions') === 'shown';

const conclusionShown = (consortium: Consortium, reader: Reader) => {
  if (consortium.state !== 'concluded') return {};
  const { by, at, reason, result } = consortium.conclusion;
  return {
    conclusion: {
      ...{ at, result },
      ...(reads(reader, 'consortium.conclusionReason') === 'shown' ? { reason } : {}),
      ...(knowsDecisions(reader) ? { by } : {}),
    },
  };
};

/** Where a meeting counts for the parties: from the approval on. */
const meetingShown = (consortium: Consortium, reader: Reader) =>
  'meeting' in consortium && reads(reader, 'consortium.meeting') === 'shown'
    ? { meeting: consortium.meeting }
    : {};

/** Until it is approved, a recommended or sent-back consortium is a candidate to those who do not know decisions. */
const stateShown = ({ state }: Consortium, reader: Reader): Consortium['state'] =>
  !knowsDecisions(reader) && (state === 'recommended' || state === 'sent-back') ? 'candidate' : state;

const investmentsShown = (
  { entry: { investments } }: Consortium,
  { capital, reader }: { capital: number; reader: Reader },
): ConsortiumView['investments'] =>
  investments.map(({ investor, amount }) => {
    const access = readsOf(reader, 'investor.amount', investor);
    if (access === 'shown') return { investor, amount };
    return { investor, ...(access === 'never' ? {} : { part: partOf(amount, capital) }) };
  });

const raisedShown = (
  { entry: { gaps }, figures: { raised, capitalGap } }: Consortium,
  { capital, reader }: { capital: number; reader: Reader },
): Partial<FiguresView> => {
  const access = reads(reader, 'consortium.raised');
  if (access === 'shown') return { raised, capitalGap };
  const isRaised = !gaps.some(({ kind }) => kind === 'capital');
  return access === 'never' ? {} : { part: isRaised ? 'all' : partOf(raised, capital) };
};

/** What the deliveries and the jobs add, of all that they could. */
const deliveryOf = ({ entry, fits }: Consortium, { needId, content: { terms } }: Need): number => {
  const all = contributionsOf({ need: { id: needId, ...terms } }, fits, entry);
  const most = terms.weights.elements + terms.weights.jobs;
  const sum = all.reduce(
    (total, { side, contribution }) => total + (side === 'investor' ? 0 : contribution),
    0,
  );
  return most > 0 ? sum / most : 0;
};

const deliveryShown = (consortium: Consortium, need: Need, reader: Reader): Partial<FiguresView> =>
  reads(reader, 'consortium.delivery') === 'rounded'
    ? { delivery: roundedDelivery(deliveryOf(consortium, need)) }
    : {};

const figuresShown = (consortium: Consortium, need: Need, reader: Reader): FiguresView => {
  const { capital } = need.content.terms;
  const { expectedReturn, lossProbability, lowestEvidence, ...figures } = consortium.figures;
  const { providerKinds, areas, positions, gaps } = figures;
  return {
    ...{ expectedReturn, lossProbability, providerKinds, areas, positions, gaps },
    ...worthFor(reader, consortium.figures),
    ...deliveryShown(consortium, need, reader),
    ...raisedShown(consortium, { capital, reader }),
    ...(reads(reader, 'provider.evidence') === 'shown' ? { lowestEvidence } : {}),
  };
};

/** The consortium as a reader sees it, with what they may do. */
export const viewConsortium = (
  consortium: Consortium,
  need: Need,
  { reader, actions }: { reader: Reader; actions: readonly string[] },
): ConsortiumView => {
  const { consortiumId, runId, needId, rank, parties, version, entry } = consortium;
  const { deliveries, jobs, optimal, bound } = entry;
  const asked = { capital: need.content.terms.capital, reader };
  const seesMembers = reads(reader, 'consortium.members') === 'shown';
  return {
    ...{ consortiumId, runId, needId, rank, version },
    ...(seesMembers ? { parties, deliveries, jobs } : { parties: [], deliveries: [], jobs: [] }),
    state: stateShown(consortium, reader),
    investments: investmentsShown(consortium, asked),
    gaps: entry.gaps.map((gap) => gapFor(reader, gap)),
    figures: figuresShown(consortium, need, reader),
    proof: { optimal, ...(reads(reader, 'consortium.score') === 'shown' ? { bound } : {}) },
    ...meetingShown(consortium, reader),
    ...(knowsDecisions(reader) ? decisionsOf(consortium) : {}),
    ...conclusionShown(consortium, reader),
    actions: [...actions],
  };
};
