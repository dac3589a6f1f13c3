import { browse, listedAs } from '../../../shared/consortium/browse.ts';
import type { Consortium } from '../../../shared/consortium/consortium.ts';
import {
  approve,
  conclude,
  consortiumActions,
  recommend,
  sendBack,
} from '../../../shared/consortium/decide.ts';
import type { consortiumRoutes } from '../../../shared/consortium/routes.ts';
import { viewConsortium } from '../../../shared/consortium/view.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { isPublished } from '../../../shared/run/decide.ts';
import type { Deps } from '../../deps.ts';
import { type Change, replace } from '../../store/change.ts';
import { claimNeed, releaseNeed } from '../../store/claim-need.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { needs, runs } from '../../store/nouns/needs.ts';
import { contactsIn, openedBy } from '../../visibility/reader.ts';
import { cutPage } from '../cut-page.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';
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

/**
 * Parties only see the consortia of published runs, so nothing else is put forward; nor is a second consortium of a
 * need while one is approved.
 */
const requireMayBePutForward = async (deps: Deps, consortiumId: string) => {
  const { needId, runId } = await find(deps, consortia, consortiumId);
  const [need, run] = await Promise.all([find(deps, needs, needId), find(deps, runs, runId)]);
  if (!isPublished(run)) refuse('no-published-run');
  if ('approvedConsortiumId' in need && need.approvedConsortiumId !== undefined)
    refuse('another-consortium-approved');
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
    return { body: { ...body, ...(await contactsIn(deps, actor, consortium)) }, version };
  },

  recommendConsortium: async (request, deps) => {
    await requireMayBePutForward(deps, request.params.consortiumId);
    return take(
      request,
      { action: 'recommend', decide: (from, decision) => recommend(from, decision, request.body.meeting) },
      deps,
    );
  },

  approveConsortium: (request, deps) =>
    take(
      request,
      {
        action: 'approve',
        decide: approve,
        also: ({ needId, consortiumId }) => [
          claimNeed(needId, { consortiumId, now: deps.now() }),
          deps.store.task({ task: 'invite', consortiumId }),
        ],
      },
      deps,
    ),

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

  concludeConsortium: (request, deps) => {
    const { result } = request.body;
    return take(
      request,
      {
        action: 'conclude',
        decide: (from, decision) => conclude(from, { ...decision, result }),
        also: ({ needId, consortiumId }) => [
          ...(result === 'no-contract' ? [releaseNeed(needId, { consortiumId, now: deps.now() })] : []),
          deps.store.task({ task: 'end-consortium', consortiumId }),
        ],
      },
      deps,
    );
  },
};
