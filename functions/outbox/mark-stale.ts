import type { TaskOf } from '../../shared/outbox.ts';
import { touches } from '../../shared/profile/market-row.ts';
import type { Deps } from '../deps.ts';
import { markNeedStale } from '../store/mark-need-stale.ts';
import { needs } from '../store/nouns/needs.ts';
import { profiles } from '../store/nouns/profiles.ts';

/** Marks the published needs whose shown run a changed profile could alter. Marking twice changes nothing. */
export const markStale = async ({ profileId }: TaskOf<'mark-stale'>, deps: Deps): Promise<[]> => {
  const profile = await deps.store.get(profiles, profileId);
  if (!profile) return [];
  const published = await deps.store.all(needs, { index: 'gsi1', partition: 'NEEDS#published' });
  for (const need of published)
    if (
      'currentRunId' in need &&
      need.currentRunId !== undefined &&
      touches(profile.content, need.content.terms)
    )
      await deps.store.tryCommit([markNeedStale(need.needId)]);
  return [];
};
