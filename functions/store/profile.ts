import { marketRow } from '../../shared/profile/market-row.ts';
import { isApproved, type Profile } from '../../shared/profile/profile.ts';
import { unsettle } from '../consortium/unsettle.ts';
import { type Change, put, remove, replace } from './change.ts';
import { marketRows, profiles } from './nouns/profiles.ts';
import type { Store } from './store.ts';

const market = (from: Profile, to: Profile): Change[] => {
  const [before, after] = [marketRow(from), marketRow(to)];
  if (after) return [put(marketRows, after)];
  return before ? [remove(marketRows, { side: before.side, id: before.row.id })] : [];
};

/** What the engine would see of the profile now; its name does not count. */
const scored = ({ state, content }: Profile): string =>
  JSON.stringify(state === 'active' ? content.terms : null);

const markStale = (store: Store, from: Profile, { profileId, updatedAt: at }: Profile): Change =>
  store.task({ task: 'mark-stale', profileId, at, before: from.content });

/**
 * A profile's next state together with its row in the market, so that the two are never apart. Where what is scored has
 * changed, the published needs that it touches are marked as stale afterwards.
 */
export const storeProfile = (
  { store }: { store: Store },
  { from, to }: { from: Profile; to: Profile },
): Change[] => [
  replace(profiles, { from, to }),
  ...market(from, to),
  ...(scored(from) === scored(to) ? [] : [markStale(store, from, to)]),
  // Before its first approval no consortium can have the party in it.
  ...(isApproved(from) || isApproved(to) ? unsettle(store, to.profileId) : []),
];
