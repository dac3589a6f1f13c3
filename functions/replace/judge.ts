import type { Consortium } from '../../shared/consortium/consortium.ts';
import { isHard, type Obstacle } from '../../shared/consortium/obstacle.ts';
import type { Proposal } from '../../shared/consortium/replacement.ts';
import { type Judged, judgeParties } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import { needStillOpen } from '../store/claim-need.ts';
import { readDocument } from '../store/documents.ts';
import { needs } from '../store/nouns/needs.ts';

/** The obstacles that name one of the parties. */
export const naming = (obstacles: readonly Obstacle[], parties: Iterable<string>): Obstacle[] => {
  const ids = new Set(parties);
  return obstacles.filter(({ party, other }) =>
    [party, other].some((one) => one !== undefined && ids.has(one.profileId)),
  );
};

const idsOf = ({ joining }: Proposal): string[] => joining.map(({ profileId }) => profileId);

/**
 * Judges the table as a proposal would make it. Hard obstacles count whoever they concern; changed terms only of a party
 * that would join, since the proposal was computed from them.
 */
export const judgeProposed = async (
  deps: Pick<Deps, 'store'>,
  { runId, needId }: Pick<Consortium, 'runId' | 'needId'>,
  proposal: Proposal,
): Promise<Judged> => {
  const [need, market] = await Promise.all([
    deps.store.get(needs, needId),
    readDocument(deps.store, { runId, document: 'MARKET' }),
  ]);
  const relied = { runId, entry: proposal.entry, market };
  const { obstacles, held } = await judgeParties(deps, proposal.parties, { need, relied });
  const changed = obstacles.filter(({ kind }) => kind === 'terms-changed');
  return {
    obstacles: [...obstacles.filter(isHard), ...naming(changed, idsOf(proposal))],
    held: [...held, ...(need?.state === 'published' ? [needStillOpen(need.needId)] : [])],
  };
};

/** Whether what stands in the way concerns those who would join, so that another search may find somebody else. */
export const isImpossible = ({ obstacles }: Judged, proposal: Proposal): boolean =>
  naming(obstacles, idsOf(proposal)).length > 0;
