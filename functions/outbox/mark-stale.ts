import pRetry from 'p-retry';
import { noteMarketChange } from '../../shared/need/decide.ts';
import type { TaskOf } from '../../shared/outbox.ts';
import { touches } from '../../shared/profile/market-row.ts';
import type { Deps } from '../deps.ts';
import { replace } from '../store/change.ts';
import { needs, runs } from '../store/nouns/needs.ts';
import { profiles } from '../store/nouns/profiles.ts';

const note = async ({ store }: Deps, needId: string, at: string): Promise<void> => {
  const need = await store.get(needs, needId);
  if (need?.state !== 'published') return;
  const { currentRunId } = need;
  const shownRun = currentRunId === undefined ? undefined : await store.get(runs, currentRunId);
  const to = noteMarketChange(need, { at, shownRun });
  if (to !== need) await store.commit([replace(needs, { from: need, to })]);
};

/**
 * Tells the published needs that a changed party matters to, or did matter to, that the market has moved. Telling
 * twice changes nothing; a need that changes at the same time is read again.
 */
export const markStale = async ({ profileId, at, before }: TaskOf<'mark-stale'>, deps: Deps): Promise<[]> => {
  const profile = await deps.store.get(profiles, profileId);
  const contents = [profile?.content, before].filter((content) => content !== undefined);
  const published = await deps.store.all(needs, { index: 'gsi1', partition: 'NEEDS#published' });
  for (const { needId, content } of published)
    if (contents.some((one) => touches(one, content.terms)))
      await pRetry(() => note(deps, needId, at), { retries: 5, minTimeout: 20, randomize: true });
  return [];
};
