import { type Conflict, conflictIdOf, type NamedConflict } from '../../../shared/conflict/conflict.ts';
import type { conflictRoutes } from '../../../shared/conflict/routes.ts';
import { unsettle } from '../../consortium/unsettle.ts';
import type { Deps } from '../../deps.ts';
import { create, removeExisting } from '../../store/change.ts';
import { conflicts } from '../../store/nouns/bookkeeping.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';

const withNames = async ({ store }: Deps, items: readonly Conflict[]): Promise<NamedConflict[]> => {
  const ids = new Set(items.flatMap(({ one, other }) => [one, other]));
  const found = await store.getAll(profiles, [...ids]);
  const names = new Map(found.map(({ profileId, content }) => [profileId, content.name]));
  return items.map((item) => ({
    ...item,
    names: { one: names.get(item.one), other: names.get(item.other) },
  }));
};

export const conflictHandlers: Handlers<typeof conflictRoutes> = {
  listConflicts: async ({ query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(conflicts, {
      list: { partition: 'CONFLICTS' },
      page: { limit, cursor },
    });
    return { body: { items: await withNames(deps, items), next } };
  },

  addConflict: async ({ actor, body: { parties, reason }, remember }, deps) => {
    await Promise.all([find(deps, profiles, parties.one), find(deps, profiles, parties.other)]);
    const conflictId = conflictIdOf(parties);
    const body = { conflictId, ...parties, reason, by: actor.personId, at: deps.now() };
    await deps.store.commit([
      create(conflicts, body),
      deps.store.audit({
        by: actor.personId,
        action: 'add-conflict',
        record: `CONFLICT#${conflictId}`,
        reason,
      }),
      deps.store.task({ task: 'mark-stale', profileId: parties.one, at: deps.now() }),
      ...unsettle(deps.store, parties.one),
      ...unsettle(deps.store, parties.other),
      ...remember({ body }),
    ]);
    return { body };
  },

  removeConflict: async ({ actor, params: { conflictId } }, deps) => {
    const { one, other } = await find(deps, conflicts, conflictId);
    await deps.store.commit([
      removeExisting(conflicts, conflictId),
      deps.store.audit({ by: actor.personId, action: 'remove-conflict', record: `CONFLICT#${conflictId}` }),
      deps.store.task({ task: 'mark-stale', profileId: one, at: deps.now() }),
      ...unsettle(deps.store, one),
      ...unsettle(deps.store, other),
    ]);
    return { body: undefined };
  },
};
