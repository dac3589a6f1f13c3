import type { Consortium } from '../../shared/consortium/consortium.ts';
import { afterAnswers } from '../../shared/consortium/decide.ts';
import { type Obstacle, sameObstacles } from '../../shared/consortium/obstacle.ts';
import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { timeToAnswer } from '../meeting/give-time.ts';
import { invitationsTo } from '../meeting/invitations.ts';
import { reviewReplacements } from '../replace/review.ts';
import { tryBooked } from '../store/book.ts';
import { type Change, put, remove, replace } from '../store/change.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { needs } from '../store/nouns/needs.ts';
import { people } from '../store/nouns/people.ts';
import { flags } from '../store/nouns/standings.ts';
import { overtaking } from '../store/overtaking.ts';
import { judgeTable } from './judge.ts';

/** The states in which a consortium can become impossible: from the recommendation to the meeting. */
const underWay: readonly string[] = ['recommended', 'approved', 'invited', 'accepted', 'met'];

/** Moderators who are told where those who decided have left; enough that one of them acts. */
const enough = 5;

/** Those who decided on a consortium; where they have left, some others. */
export const moderatorsFor = async ({ store }: Deps, consortium: Consortium): Promise<string[]> => {
  const decided = [
    ...('recommendation' in consortium ? [consortium.recommendation.by] : []),
    ...('approval' in consortium ? [consortium.approval.by] : []),
  ];
  const found = await store.getAll(people, [...new Set(decided)]);
  const active = found.filter(({ state, role }) => state === 'active' && role === 'moderator');
  if (active.length > 0) return active.map(({ personId }) => personId);
  const all = await store.all(people, { index: 'gsi1', partition: 'MODERATORS' });
  return all.slice(0, enough).map(({ personId }) => personId);
};

/** Flags a consortium to the moderators: in their queue, and by mail. */
export const flagged = async (
  deps: Deps,
  consortium: Consortium,
  obstacles: Obstacle[],
): Promise<Change[]> => {
  const { consortiumId } = consortium;
  const told = await moderatorsFor(deps, consortium);
  return [
    put(flags, { consortiumId, obstacles, at: deps.now() }),
    deps.store.audit({ by: 'system', action: 'flag-consortium', record: `CONSORTIUM#${consortiumId}` }),
    ...told.map((to) => deps.store.task({ task: 'tell-consortium-flagged', consortiumId, to })),
  ];
};

/** All have said yes while something stood in the way; it is gone, so the consortium is accepted now. */
const acceptedAtLast = async (deps: Deps, consortium: Consortium): Promise<Change[]> => {
  if (consortium.state !== 'invited') return [];
  const seated = new Set(consortium.parties.map(({ profileId }) => profileId));
  const all = (await invitationsTo(deps, consortium.consortiumId)).filter(({ profileId }) =>
    seated.has(profileId),
  );
  if (all.length < seated.size || all.some(({ state }) => state !== 'accepted')) return [];
  const to = afterAnswers(consortium, { everybodyAccepted: true, now: deps.now() });
  return [
    replace(consortia, { from: consortium, to }),
    deps.store.audit({
      by: 'system',
      action: 'accept-consortium',
      record: `CONSORTIUM#${consortium.consortiumId}`,
      from: consortium.state,
      to: to.state,
    }),
  ];
};

/** Flags a consortium whose parties may not meet any more, and takes the flag off one whose parties may again. */
const reviewOne = async (deps: Deps, consortiumId: string): Promise<void> => {
  const [consortium, before] = await Promise.all([
    deps.store.get(consortia, consortiumId),
    deps.store.get(flags, consortiumId),
  ]);
  if (consortium === undefined) return;
  const live = underWay.includes(consortium.state);
  const { obstacles, held } = live ? await judgeTable(deps, consortium) : { obstacles: [], held: [] };
  if (obstacles.length > 0 && before && sameObstacles(before.obstacles, obstacles)) return;
  const changes =
    obstacles.length > 0
      ? await flagged(deps, consortium, obstacles)
      : [
          ...(before ? [remove(flags, consortiumId), ...(await timeToAnswer(deps, consortium))] : []),
          ...(await acceptedAtLast(deps, consortium)),
        ];
  if (changes.length > 0) await tryBooked(deps, [], { changes: [], contested: [...changes, ...held] });
};

const ofParty = async ({ store }: Deps, profileId: string): Promise<string[]> => {
  const own = await store.all(memberships, { partition: `PARTY#${profileId}` });
  const found = await store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  return found.filter(({ state }) => underWay.includes(state)).map(({ consortiumId }) => consortiumId);
};

const ofNeed = async ({ store }: Deps, needId: string): Promise<string[]> => {
  const need = await store.get(needs, needId);
  if (need === undefined || !('currentRunId' in need) || need.currentRunId === undefined) return [];
  const found = await store.all(consortia, {
    partition: `RUN#${need.currentRunId}`,
    startsWith: 'CONSORTIUM#',
  });
  const approved = need.approvedConsortiumId === undefined ? [] : [need.approvedConsortiumId];
  const open = found.filter(({ state }) => underWay.includes(state)).map(({ consortiumId }) => consortiumId);
  return [...new Set([...approved, ...open])];
};

/**
 * Judges again what a change of a party or of a need may have made impossible: its consortia, and the replacements that it
 * is proposed for. Safe to repeat.
 */
export const reviewConsortia = async (
  { profileId, needId, consortiumId }: TaskOf<'review-consortia'>,
  deps: Deps,
): Promise<[]> => {
  const ids = [
    ...(profileId === undefined ? [] : await ofParty(deps, profileId)),
    ...(needId === undefined ? [] : await ofNeed(deps, needId)),
    ...(consortiumId === undefined ? [] : [consortiumId]),
  ];
  for (const id of ids) await overtaking(() => reviewOne(deps, id));
  if (profileId !== undefined) await reviewReplacements(deps, profileId);
  return [];
};
