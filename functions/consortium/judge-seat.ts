import { concerns } from '../../shared/consortium/obstacle.ts';
import { requireMayMeet } from '../../shared/consortium/put-forward.ts';
import { type Invitation, isOpen } from '../../shared/invitation/invitation.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import type { Change } from '../store/change.ts';
import { needs } from '../store/nouns/needs.ts';
import { judgeLasting } from './judge.ts';

type Seat = { meeting: MeetingRecord; all: readonly Invitation[]; of: Invitation };

/**
 * Whether a party may sit at the table of a meeting today. Refuses `may-not-meet` for what concerns it: its own state, a
 * conflict with another at the table, the need. What concerns only others does not cost it its place.
 */
export const judgeSeat = async (
  deps: Deps,
  { meeting, all, of }: Seat,
): Promise<{ clear: boolean; held: Change[] }> => {
  const open = new Set(all.filter(isOpen).map(({ profileId }) => profileId));
  const parties = meeting.seats.filter(({ profileId }) => open.has(profileId));
  const need = of.type === 'consortium' ? await deps.store.get(needs, of.needId) : undefined;
  const { obstacles, held } = await judgeLasting(deps, parties, need);
  requireMayMeet(obstacles.filter((one) => concerns(one, of.profileId)));
  return { clear: obstacles.length === 0, held };
};
