import type { Consortium, Party } from '../../shared/consortium/consortium.ts';
import { mayMeet, type Relied, type Today } from '../../shared/consortium/may-meet.ts';
import { isHard, type Obstacle } from '../../shared/consortium/obstacle.ts';
import { isOpen } from '../../shared/invitation/invitation.ts';
import type { Need } from '../../shared/need/need.ts';
import type { Deps } from '../deps.ts';
import { invitationsTo } from '../meeting/invitations.ts';
import type { Change } from '../store/change.ts';
import { needStillOpen } from '../store/claim-need.ts';
import { readDocument } from '../store/documents.ts';
import { conflicts } from '../store/nouns/bookkeeping.ts';
import { needs } from '../store/nouns/needs.ts';
import { readToday } from './today.ts';

/** What stands in the way today, and the checks that hold a transaction to it being so. */
export type Judged = { obstacles: Obstacle[]; held: Change[] };

type About = { need?: Need | undefined; relied?: Relied };

/** Judges any parties: of a consortium with its need, of a meeting of two without. */
export const judgeParties = async (
  deps: Pick<Deps, 'store'>,
  parties: readonly Party[],
  { need, relied }: About = {},
): Promise<Judged> => {
  const today = await readToday(deps, parties);
  const found = await deps.store.all(conflicts, { partition: 'CONFLICTS' });
  const facts: Today = { parties: today.parties, conflicts: found, need, relied };
  return { obstacles: mayMeet(facts), held: today.held };
};

/** Those at the table: all parties, or from the invitations on those who have not said no or stayed silent. */
const atTable = async (deps: Deps, consortium: Consortium): Promise<readonly Party[]> => {
  if (consortium.state !== 'invited' && consortium.state !== 'accepted') return consortium.parties;
  const all = await invitationsTo(deps, consortium.consortiumId);
  const open = new Set(all.filter(isOpen).map(({ profileId }) => profileId));
  return consortium.parties.filter(({ profileId }) => open.has(profileId));
};

/** Hard obstacles alone, and the checks that hold the parties and the need to what was read. */
export const judgeLasting = async (
  deps: Pick<Deps, 'store'>,
  parties: readonly Party[],
  need: Need | undefined,
): Promise<Judged> => {
  const { obstacles, held } = await judgeParties(deps, parties, { need });
  const open = need?.state === 'published' ? [needStillOpen(need.needId)] : [];
  return { obstacles: obstacles.filter(isHard), held: [...held, ...open] };
};

/** Judges what lasts: only hard obstacles, which count from the approval on as well. */
export const judgeTable = async (deps: Deps, consortium: Consortium): Promise<Judged> => {
  const parties = await atTable(deps, consortium);
  const need = await deps.store.get(needs, consortium.needId);
  return judgeLasting(deps, parties, need);
};

/** Judges a consortium that is to be put forward: also whether what its entry relies on still holds. */
export const judgeProposal = async (deps: Deps, consortium: Consortium, need: Need): Promise<Judged> => {
  const { runId, entry, parties } = consortium;
  const market = await readDocument(deps.store, { runId, document: 'MARKET' });
  return judgeParties(deps, parties, { need, relied: { runId, entry, market } });
};
