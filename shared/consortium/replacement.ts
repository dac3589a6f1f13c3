import * as z from 'zod';
import { type Lifecycle, requireStep } from '../lifecycle.ts';
import { consortiumSchema as entrySchema, fitsSchema } from '../matching/answer.ts';
import { refuse } from '../refusal.ts';
import { instantSchema, reasonSchema } from '../text.ts';
import { figuresSchema, partySchema } from './consortium.ts';

const decision = z.object({ by: z.string(), at: instantSchema, reason: reasonSchema });

/** A proposal that a moderator has rejected: those who would have joined are not proposed again. */
const passedSchema = decision.extend({ parties: z.array(partySchema) });

const base = z.object({
  /** `<consortium>.<profile>` of the party that leaves. */
  replacementId: z.string(),
  consortiumId: z.string(),
  leaving: partySchema,
  why: z.enum(['declined', 'expired']),
  version: z.int(),
  requestedAt: instantSchema,
  passed: z.array(passedSchema).default([]),
});

/** The consortium as it would be, and what changes. */
const proposal = {
  entry: entrySchema,
  figures: figuresSchema,
  fits: fitsSchema,
  parties: z.array(partySchema),
  joining: z.array(partySchema),
  alsoLeaving: z.array(partySchema),
};

/** The search for who takes the place of a party that has declined or stayed silent. */
export const replacementSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('requested') }),
    base.extend({ state: z.literal('proposed'), ...proposal }),
    base.extend({ state: z.literal('none-found') }),
    base.extend({ state: z.literal('approved'), ...proposal, decision }),
    base.extend({ state: z.literal('rejected'), ...proposal, decision }),
  ])
  .meta({ id: 'Replacement' });
export type Replacement = z.infer<typeof replacementSchema>;
export type ProposedReplacement = Extract<Replacement, { state: 'proposed' }>;
/** What a moderator decides of a proposal. */
export type ReplacementDecision = z.infer<typeof decision>;
export type Proposal = Pick<ProposedReplacement, keyof typeof proposal>;

export const replacementLifecycle = {
  propose: { from: ['requested'], to: 'proposed', by: ['system'] },
  'find-none': { from: ['requested'], to: 'none-found', by: ['system'] },
  approve: { from: ['proposed'], to: 'approved', by: ['moderator'] },
  reject: { from: ['proposed'], to: 'requested', by: ['moderator'] },
  'leave-empty': { from: ['proposed'], to: 'rejected', by: ['moderator'] },
  'search-again': { from: ['proposed'], to: 'requested', by: ['system'] },
} as const satisfies Lifecycle<Replacement['state']>;

const common = ({ version, ...from }: Replacement) => {
  const { replacementId, consortiumId, leaving, why, requestedAt, passed } = from;
  return { ...{ replacementId, consortiumId, leaving, why, requestedAt, passed }, version: version + 1 };
};

/** What the search has found; nothing where nobody can join. */
export const concludeSearch = (from: Replacement, found: Proposal | undefined): Replacement => {
  requireStep(replacementLifecycle.propose, from.state);
  return found ? { ...common(from), state: 'proposed', ...found } : { ...common(from), state: 'none-found' };
};

/** The search goes on without those who would have joined. */
export const rejectProposal = (from: Replacement, by: ReplacementDecision): Replacement => {
  requireStep(replacementLifecycle.reject, from.state);
  if (from.state !== 'proposed') return refuse('wrong-state');
  const next = common(from);
  return { ...next, passed: [...next.passed, { ...by, parties: from.joining }], state: 'requested' };
};

/** What was proposed has become impossible: the search judges everybody by today's records again. */
export const searchAgain = (from: Replacement): Replacement => {
  requireStep(replacementLifecycle['search-again'], from.state);
  return { ...common(from), state: 'requested' };
};

/** Ends the search: the proposed party takes the place, or the place stays empty. */
export const decideReplacement = (
  from: Replacement,
  step: 'approve' | 'leave-empty',
  by: ReplacementDecision,
): Extract<Replacement, { state: 'approved' | 'rejected' }> => {
  requireStep(replacementLifecycle[step], from.state);
  if (from.state !== 'proposed') return refuse('wrong-state');
  return { ...from, version: from.version + 1, state: replacementLifecycle[step].to, decision: by };
};
