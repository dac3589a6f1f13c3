import { hasTerms, isIndependent } from '../../../shared/appointment/decide.ts';
import type { Consortium } from '../../../shared/consortium/consortium.ts';
import type { Need } from '../../../shared/need/need.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { isSide } from '../../../shared/person/role.ts';
import { refuse } from '../../../shared/refusal.ts';
import { isPublished } from '../../../shared/run/decide.ts';
import type { Deps } from '../../deps.ts';
import { isApprovedParty, requireApprovedParty } from '../../profile/approved-party.ts';
import { appointments } from '../../store/nouns/appointments.ts';
import { conflicts } from '../../store/nouns/bookkeeping.ts';
import { consortia, memberships } from '../../store/nouns/consortia.ts';
import { needs, runs } from '../../store/nouns/needs.ts';
import { find } from './common.ts';

type Asked = { needId?: string | undefined; runId?: string | undefined };

const ofRun = (deps: Deps, runId: string): Promise<Consortium[]> =>
  deps.store.all(consortia, { partition: `RUN#${runId}`, startsWith: 'CONSORTIUM#' });

const currentRun = (need: Need): string[] =>
  'currentRunId' in need && need.currentRunId !== undefined ? [need.currentRunId] : [];

/** A need that has not been published does not exist to anybody but the moderators. */
const findNeed = async (deps: Deps, { role }: Actor, needId: string): Promise<Need> => {
  const need = await find(deps, needs, needId);
  const isPublic = need.state === 'published' || need.state === 'closed';
  return role === 'moderator' || isPublic ? need : refuse('not-found');
};

/** The runs that are asked for: the one named, or the shown run of the need or of every published need. */
const runsAsked = async (deps: Deps, actor: Actor, { needId, runId }: Asked): Promise<string[]> => {
  if (runId !== undefined) return [runId];
  if (needId !== undefined) return currentRun(await findNeed(deps, actor, needId));
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

const isAsked = ({ needId, runId }: Asked, one: Consortium): boolean =>
  (needId === undefined || one.needId === needId) && (runId === undefined || one.runId === runId);

const byIds = (deps: Deps, of: readonly { consortiumId: string }[]): Promise<Consortium[]> =>
  deps.store.getAll(
    consortia,
    of.map(({ consortiumId }) => consortiumId),
  );

const conflictsNow = ({ store }: Deps) => store.all(conflicts, { partition: 'CONFLICTS' });

const ofEvaluator = async (deps: Deps, actor: Actor, asked: Asked): Promise<Consortium[]> => {
  const { personId } = actor;
  const appointed = await deps.store.all(appointments, {
    index: 'gsi2',
    partition: `APPOINTMENTS#${personId}`,
    descending: true,
  });
  const [found, noted] = await Promise.all([byIds(deps, appointed), conflictsNow(deps)]);
  return found.filter((one) => hasTerms(one) && isAsked(asked, one) && isIndependent(actor, one, noted));
};

const ofParty = async (deps: Deps, actor: Actor, asked: Asked): Promise<Consortium[]> => {
  const found = await byIds(
    deps,
    await deps.store.all(memberships, { partition: `PARTY#${profileIdOf(actor)}` }),
  );
  const visible = new Set(
    await runsVisible(
      deps,
      actor,
      found.map((one) => one.runId),
    ),
  );
  return found.filter((one) => visible.has(one.runId) && isAsked(asked, one));
};

/**
 * Moderators see every ready run, investors every published one, the other parties only what they are in, and evaluators
 * what they are appointed to. A party sees none before NAV has approved its profile.
 */
export const visibleConsortia = async (deps: Deps, actor: Actor, asked: Asked): Promise<Consortium[]> => {
  if (actor.role === 'evaluator') return ofEvaluator(deps, actor, asked);
  if (isSide(actor.role) && !(await isApprovedParty(deps, actor))) return [];
  if (actor.role === 'provider' || actor.role === 'employer') return ofParty(deps, actor, asked);
  const runIds = await runsVisible(deps, actor, await runsAsked(deps, actor, asked));
  return (await Promise.all(runIds.map((runId) => ofRun(deps, runId)))).flat();
};

/** To an evaluator who is not appointed it does not exist; one who is not independent any more is told so. */
const forEvaluator = async (deps: Deps, actor: Actor, consortium: Consortium): Promise<Consortium> => {
  const { consortiumId } = consortium;
  const { personId } = actor;
  if (!hasTerms(consortium) || !(await deps.store.get(appointments, { consortiumId, personId })))
    return refuse('not-found');
  return isIndependent(actor, consortium, await conflictsNow(deps)) ? consortium : refuse('not-independent');
};

/**
 * One consortium if the actor may see it; to anybody else it does not exist. A party without an approved profile is
 * refused before anything is looked up, so that the answer does not tell whether the consortium exists.
 */
export const findVisible = async (deps: Deps, actor: Actor, consortiumId: string): Promise<Consortium> => {
  if (isSide(actor.role)) await requireApprovedParty(deps, actor);
  const consortium = await find(deps, consortia, consortiumId);
  if (actor.role === 'evaluator') return forEvaluator(deps, actor, consortium);
  const [visible] = await runsVisible(deps, actor, [consortium.runId]);
  const own = profileIdOf(actor);
  const isIn = consortium.parties.some(({ profileId }) => profileId === own);
  const browsing = actor.role === 'moderator' || actor.role === 'investor';
  return visible !== undefined && (browsing || isIn) ? consortium : refuse('not-found');
};
