import * as z from 'zod';
import { deliverySchema, gapSchema, investmentSchema, jobSchema } from '../matching/answer.ts';
import type { Role } from '../person/role.ts';
import { instantSchema, reasonSchema } from '../text.ts';
import {
  type Consortium,
  conclusionResults,
  consortiumStateSchema,
  figuresSchema,
  partySchema,
} from './consortium.ts';
import { meetingSchema } from './meeting.ts';

const decisionSchema = z.object({ by: z.string(), at: instantSchema, reason: reasonSchema });

/** A consortium as its reader may see it: decisions with their reasons are the moderators' own. */
export const consortiumViewSchema = z
  .object({
    consortiumId: z.string(),
    runId: z.string(),
    needId: z.string(),
    rank: z.int(),
    state: consortiumStateSchema,
    parties: z.array(partySchema),
    deliveries: z.array(deliverySchema),
    investments: z.array(investmentSchema),
    jobs: z.array(jobSchema),
    /** Who could close a gap is told to moderators and investors only: it is somebody outside the consortium. */
    gaps: z.array(gapSchema.partial({ closedBy: true })),
    figures: figuresSchema,
    proof: z.object({ optimal: z.boolean(), bound: z.number() }),
    meeting: meetingSchema.optional(),
    recommendation: decisionSchema.optional(),
    approval: decisionSchema.optional(),
    sentBack: decisionSchema.optional(),
    /** How it ended, for all who may see it; by whom is told to moderators. */
    conclusion: decisionSchema
      .partial({ by: true })
      .extend({ result: z.enum(conclusionResults) })
      .optional(),
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

const conclusionShown = (consortium: Consortium, role: Role) => {
  if (consortium.state !== 'concluded') return {};
  const { by, ...rest } = consortium.conclusion;
  return { conclusion: role === 'moderator' ? { ...rest, by } : rest };
};

/** Where a meeting counts for the parties: from the approval on. */
const meetingShown = (consortium: Consortium, role: Role) =>
  'meeting' in consortium && (role === 'moderator' || 'approval' in consortium)
    ? { meeting: consortium.meeting }
    : {};

/** Until it is approved, a recommended or sent-back consortium is a candidate to everybody but the moderators. */
const stateShown = ({ state }: Consortium, role: Role): Consortium['state'] =>
  role !== 'moderator' && (state === 'recommended' || state === 'sent-back') ? 'candidate' : state;

const gapsShown = ({ gaps }: Consortium['entry'], role: Role): ConsortiumView['gaps'] =>
  role === 'moderator' || role === 'investor' ? gaps : gaps.map(({ kind, of }) => ({ kind, of }));

/** The consortium as somebody in `role` sees it, with what they may do. */
export const viewConsortium = (
  consortium: Consortium,
  reader: { role: Role; actions: readonly string[] },
): ConsortiumView => {
  const { consortiumId, runId, needId, rank, parties, figures, version, entry } = consortium;
  const { deliveries, investments, jobs, optimal, bound } = entry;
  return {
    consortiumId,
    runId,
    needId,
    rank,
    state: stateShown(consortium, reader.role),
    parties,
    deliveries,
    investments,
    jobs,
    gaps: gapsShown(entry, reader.role),
    figures,
    proof: { optimal, bound },
    ...meetingShown(consortium, reader.role),
    ...(reader.role === 'moderator' ? decisionsOf(consortium) : {}),
    ...conclusionShown(consortium, reader.role),
    version,
    actions: [...reader.actions],
  };
};
