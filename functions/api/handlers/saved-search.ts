import type { savedSearchRoutes } from '../../../shared/saved-search/routes.ts';
import type { SavedSearches } from '../../../shared/saved-search/saved-search.ts';
import { create, replace } from '../../store/change.ts';
import { savedSearches } from '../../store/nouns/saved-searches.ts';
import type { Handlers } from '../handler.ts';
import { requireVersion } from './common.ts';

const shown = (saved: SavedSearches | undefined) => ({
  body: { searches: saved?.searches ?? [] },
  version: saved?.version ?? 0,
});

export const savedSearchHandlers: Handlers<typeof savedSearchRoutes> = {
  getMySavedSearches: async ({ actor }, deps) => shown(await deps.store.get(savedSearches, actor.personId)),

  saveMySearches: async ({ actor: { personId }, version, body: { searches } }, deps) => {
    const from = await deps.store.get(savedSearches, personId);
    requireVersion(from ?? { version: 0 }, version);
    const to = { personId, searches, version: version + 1 };
    await deps.store.commit([
      from ? replace(savedSearches, { from, to }) : create(savedSearches, to, 'stale-version'),
    ]);
    return shown(to);
  },
};
