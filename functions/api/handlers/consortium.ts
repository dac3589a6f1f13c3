import { browse, listedAs } from '../../../shared/consortium/browse.ts';
import { type Consortium, consortiumLifecycle } from '../../../shared/consortium/consortium.ts';
import {
  approve,
  conclude,
  consortiumActions,
  recommend,
  sendBack,
} from '../../../shared/consortium/decide.ts';
import { isHard, type Obstacle } from '../../../shared/consortium/obstacle.ts';
import { requireMayMeet } from '../../../shared/consortium/put-forward.ts';
import type { consortiumRoutes } from '../../../shared/consortium/routes.ts';
import { viewConsortium } from '../../../shared/consortium/view.ts';
import { requireStep } from '../../../shared/lifecycle.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { judgeProposal, judgeTable } from '../../consortium/judge.ts';
import type { Deps } from '../../deps.ts';
import { judgeSecond, requireSecond } from '../../person/second.ts';
import { type Change, replace } from '../../store/change.ts';
import { claimNeed, needAsJudged, releaseNeed } from '../../store/claim-need.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { needs } from '../../store/nouns/needs.ts';
import { contactsIn, openedBy } from '../../visibility/reader.ts';
import { cutPage } from '../cut-page.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';
import { putForward } from './put-forward.ts';
import { findVisible, visibleConsortia } from './visible-consortia.ts';

/** Each consortium as the actor may see it, with the capital that its need is to raise. */
const viewsOf = async (deps: Deps, actor: Actor, found: readonly Consortium[]) => {
  const before = await openedBy(deps, actor, found);
  return before.map(({ consortium, need, reader }) => ({
    capital: need.content.terms.capital,
    view: viewConsortium(consortium, need, {
      reader,
      actions: consortiumActions(consortium, actor, deps.now()),
    }),
  }));
};

const shown = async (consortium: Consortium, actor: Actor, deps: Deps) => {
  const [one] = await viewsOf(deps, actor, [consortium]);
  return { body: (one ?? refuse('not-found')).view, version: consortium.version };
};

type Taken = { actor: Actor; version: number; params: { consortiumId: string }; body: { reason: string } };
type Decided = {
  action: string;
  decide: (from: Consortium, decision: { by: string; at: string; reason: string }) => Consortium;
  also?: (from: Consortium) => Change[];
};

const take = async ({ actor, version, params, body: { reason } }: Taken, step: Decided, deps: Deps) => {
  const from = await find(deps, consortia, params.consortiumId);
  const to = step.decide(from, { by: actor.personId, at: deps.now(), reason });
  requireVersion(from, version);
  await deps.store.commit([
    replace(consortia, { from, to }),
    deps.store.audit({
      by: actor.personId,
      action: `${step.action}-consortium`,
      record: `CONSORTIUM#${params.consortiumId}`,
      from: from.state,
      to: to.state,
      reason,
    }),
    ...(step.also?.(from) ?? []),
  ]);
  return shown(to, actor, deps);
};

/** Steps that a hard obstacle stops; a no, a step back and an end without a contract stay possible. */
const stoppedSteps: readonly string[] = ['recommend', 'approve', 'invite'];

/** What stands in the way today, for the moderators who decide on it. */
const obstaclesTo = async (
  deps: Deps,
  actor: Actor,
  consortium: Consortium,
): Promise<{ obstacles?: Obstacle[] }> => {
  if (actor.role !== 'moderator' || consortium.state === 'concluded') return {};
  const need = await find(deps, needs, consortium.needId);
  const { obstacles } =
    'approval' in consortium
      ? await judgeTable(deps, consortium)
      : await judgeProposal(deps, consortium, need);
  return { obstacles };
};

/** A contract with a party that may not meet any more makes no sense; that nothing came of it can always be said. */
const heldForContract = async (deps: Deps, consortiumId: string): Promise<Change[]> => {
  const consortium = await find(deps, consortia, consortiumId);
  if (consortium.state !== 'met') return [];
  const { obstacles, held } = await judgeTable(deps, consortium);
  requireMayMeet(obstacles);
  return held;
};

export const consortiumHandlers: Handlers<typeof consortiumRoutes> = {
  listConsortia: async ({ actor, query }, deps) => {
    const { needId, runId, limit, cursor, ...want } = query;
    const views = await viewsOf(deps, actor, await visibleConsortia(deps, actor, { needId, runId }));
    const listed = browse(
      views.map(({ view, capital }) => listedAs(view, capital)),
      want,
    );
    const { items, next } = cutPage(listed, { limit, cursor, idOf: ({ consortiumId }) => consortiumId });
    return { body: { items: items.map(({ view }) => view), next } };
  },

  compareConsortia: async ({ actor, query }, deps) => {
    const found = await Promise.all(query.consortia.map((id) => findVisible(deps, actor, id)));
    return { body: { items: (await viewsOf(deps, actor, found)).map(({ view }) => view) } };
  },

  getConsortium: async ({ actor, params }, deps) => {
    const consortium = await findVisible(deps, actor, params.consortiumId);
    const { body, version } = await shown(consortium, actor, deps);
    const [contacts, obstacles] = await Promise.all([
      contactsIn(deps, actor, consortium),
      obstaclesTo(deps, actor, consortium),
    ]);
    const hidden = [
      ...(obstacles.obstacles?.some(isHard) ? stoppedSteps : []),
      ...(actor.role === 'moderator' && (await judgeSecond(deps, actor, consortium)).sign ? ['approve'] : []),
    ];
    const actions = body.actions.filter((action) => !hidden.includes(action));
    return { body: { ...body, ...contacts, ...obstacles, actions }, version };
  },

  recommendConsortium: async (request, deps) => {
    const to = await putForward(deps, request, {
      action: 'recommend',
      decide: (from, decision) => recommend(from, decision, request.body.meeting),
      held: (need) => [needAsJudged(need)],
    });
    return shown(to, request.actor, deps);
  },

  approveConsortium: async (request, deps) => {
    const to = await putForward(deps, request, {
      action: 'approve',
      decide: approve,
      second: (from) => requireSecond(deps, request.actor, from),
      tasks: ({ consortiumId }) => [deps.store.task({ task: 'invite', consortiumId })],
      held: (need, { consortiumId }) => [claimNeed(need, { consortiumId, now: deps.now() })],
    });
    return shown(to, request.actor, deps);
  },

  inviteConsortium: async ({ actor, version, params: { consortiumId } }, deps) => {
    const from = await find(deps, consortia, consortiumId);
    requireStep(consortiumLifecycle.invite, from.state);
    const { obstacles, held } = await judgeTable(deps, from);
    requireMayMeet(obstacles);
    requireVersion(from, version);
    await deps.store.commit([
      deps.store.audit({
        by: actor.personId,
        action: 'invite-consortium',
        record: `CONSORTIUM#${consortiumId}`,
        from: from.state,
      }),
      deps.store.task({ task: 'invite', consortiumId }),
      ...held,
    ]);
    return shown(from, actor, deps);
  },

  sendBackConsortium: (request, deps) =>
    take(
      request,
      {
        action: 'send-back',
        decide: sendBack,
        also: (from) =>
          from.state === 'recommended'
            ? [
                deps.store.task({
                  task: 'tell-consortium-sent-back',
                  consortiumId: from.consortiumId,
                  personId: from.recommendation.by,
                  by: request.actor.personId,
                  reason: request.body.reason,
                }),
              ]
            : [],
      },
      deps,
    ),

  concludeConsortium: async (request, deps) => {
    const { result } = request.body;
    const held = result === 'contract' ? await heldForContract(deps, request.params.consortiumId) : [];
    return take(
      request,
      {
        action: 'conclude',
        decide: (from, decision) => conclude(from, { ...decision, result }),
        also: ({ needId, consortiumId }) => [
          ...(result === 'no-contract' ? [releaseNeed(needId, { consortiumId, now: deps.now() })] : []),
          deps.store.task({ task: 'end-consortium', consortiumId }),
          deps.store.task({ task: 'review-consortia', consortiumId }),
          ...held,
        ],
      },
      deps,
    );
  },
};
