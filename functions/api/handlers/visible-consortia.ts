import type { Consortium } from '../../../shared/consortium/consortium.ts';
import type { Need } from '../../../shared/need/need.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { isPublished } from '../../../shared/run/decide.ts';
import type { Deps } from '../../deps.ts';
import { consortia, memberships } from '../../store/nouns/consortia.ts';
import { needs, runs } from '../../store/nouns/needs.ts';
import { find } from './common.ts';

type Asked = { needId?: string | undefined; runId?: string | undefined };

const ofRun = (deps: Deps, runId: string): Promise<Consortium[]> =>
  deps.store.all(consortia, { partition: `RUN#${runId}`, startsWith: 'CONSORTIUM#' });

const currentRun = (need: Need): string[] =>
  'currentRunId' in need && need.currentRunId !== undefined ? [need.currentRunId] : [];

/** The runs that are asked for: the one named, or the shown run of the need or of every published need. */
const runsAsked = async (deps: Deps, { needId, runId }: Asked): Promise<string[]> => {
  if (runId !== undefined) return [runId];
  if (needId !== undefined) return currentRun(await find(deps, needs, needId));
  const published = await deps.store.all(needs, { index: 'gsi1', partition: 'NEEDS#published' });
  return published.flatMap(currentRun);
};

/** A run that is not ready has no consortia yet, whatever has been written of it; others than moderators see published ones. */
const runsVisible = async (deps: Deps, actor: Actor, runIds: readonly string[]): Promise<string[]> => {
  const found = await deps.store.getAll(runs, [...new Set(runIds)]);
  return found
    .filter((run) => (actor.role === 'moderator' ? run.state === 'ready' : isPublished(run)))
    .map(({ runId }) => runId);
};

const ofParty = async (deps: Deps, actor: Actor, { needId, runId }: Asked): Promise<Consortium[]> => {
  const own = await deps.store.all(memberships, { partition: `PARTY#${profileIdOf(actor)}` });
  const found = await deps.store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  const visible = new Set(
    await runsVisible(
      deps,
      actor,
      found.map((one) => one.runId),
    ),
  );
  return found.filter(
    (one) =>
      visible.has(one.runId) &&
      (needId === undefined || one.needId === needId) &&
      (runId === undefined || one.runId === runId),
  );
};

/** Moderators see every ready run, investors every published one, and the other parties only what they are in. */
export const visibleConsortia = async (deps: Deps, actor: Actor, asked: Asked): Promise<Consortium[]> => {
  if (actor.role === 'provider' || actor.role === 'employer') return ofParty(deps, actor, asked);
  const runIds = await runsVisible(deps, actor, await runsAsked(deps, asked));
  return (await Promise.all(runIds.map((runId) => ofRun(deps, runId)))).flat();
};

/** One consortium if the actor may see it; to anybody else it does not exist. */
export const findVisible = async (deps: Deps, actor: Actor, consortiumId: string): Promise<Consortium> => {
  const consortium = await find(deps, consortia, consortiumId);
  const [visible] = await runsVisible(deps, actor, [consortium.runId]);
  const own = profileIdOf(actor);
  const isIn = consortium.parties.some(({ profileId }) => profileId === own);
  const browsing = actor.role === 'moderator' || actor.role === 'investor';
  return visible !== undefined && (browsing || isIn) ? consortium : refuse('not-found');
};
