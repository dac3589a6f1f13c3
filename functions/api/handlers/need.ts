import { beyondReason } from '../../../shared/magnitude.ts';
import { checkNeed } from '../../../shared/need/checks.ts';
import { changeNeed, closeNeed, needActions, passChecks, publishNeed } from '../../../shared/need/decide.ts';
import type { Need, NeedContent } from '../../../shared/need/need.ts';
import type { needRoutes } from '../../../shared/need/routes.ts';
import { codesOfNeed } from '../../../shared/need/terms.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { unknownCodes } from '../../../shared/profile/terms.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { Deps } from '../../deps.ts';
import { type Change, create, replace } from '../../store/change.ts';
import { needs } from '../../store/nouns/needs.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion, taxonomiesNow } from './common.ts';

const shown = (need: Need, deps: Deps) => ({
  body: {
    need,
    checks: checkNeed(need.content, deps.today()),
    actions: needActions(need, 'moderator'),
  },
  version: need.version,
});

const publicly = (need: Need) => {
  if (need.state !== 'published' && need.state !== 'closed') return refuse('not-found');
  const { needId, state, publishedAt, content } = need;
  return { needId, state, publishedAt, content };
};

const requireSound = async (deps: Deps, content: NeedContent, before?: NeedContent) => {
  const kept = before ? codesOfNeed(before) : [];
  const errors = [
    ...unknownCodes(codesOfNeed(content), await taxonomiesNow(deps), kept),
    ...beyondReason(content.terms),
  ];
  if (errors.length > 0) refuse('invalid-input', { errors });
};

type Taken = { actor: Actor; version: number; params: { needId: string } };
type Decided = { action: string; reason?: string; decide: (need: Need) => Need; tasks?: Change[] };

const take = async ({ actor, version, params }: Taken, step: Decided, deps: Deps) => {
  const from = await find(deps, needs, params.needId);
  const to = step.decide(from);
  requireVersion(from, version);
  await deps.store.commit([
    replace(needs, { from, to }),
    deps.store.audit({
      by: actor.personId,
      action: `${step.action}-need`,
      record: `NEED#${params.needId}`,
      from: from.state,
      to: to.state,
      ...(step.reason ? { reason: step.reason } : {}),
    }),
    ...(step.tasks ?? []),
  ]);
  return shown(to, deps);
};

const at = (deps: Deps) => ({ now: deps.now(), today: deps.today() });

export const needHandlers: Handlers<typeof needRoutes> = {
  listPublishedNeeds: async ({ query: { state, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(needs, {
      list: { index: 'gsi1', partition: `NEEDS#${state}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map(publicly), next } };
  },

  getPublishedNeed: async ({ params }, deps) => {
    const need = await find(deps, needs, params.needId);
    return { body: publicly(need), version: need.version };
  },

  listNeeds: async ({ query: { state, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(needs, {
      list: { index: 'gsi1', partition: `NEEDS#${state}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map((need) => shown(need, deps).body), next } };
  },

  getNeed: async ({ params }, deps) => shown(await find(deps, needs, params.needId), deps),

  draftNeed: async ({ actor, body, remember }, deps) => {
    await requireSound(deps, body);
    const now = deps.now();
    const need: Need = {
      needId: deps.newId(),
      content: body,
      version: 1,
      createdAt: now,
      updatedAt: now,
      state: 'draft',
    };
    const answer = shown(need, deps);
    await deps.store.commit([
      create(needs, need),
      deps.store.audit({
        by: actor.personId,
        action: 'draft-need',
        record: `NEED#${need.needId}`,
        to: 'draft',
      }),
      ...remember(answer),
    ]);
    return answer;
  },

  changeNeed: async (request, deps) => {
    const { content } = await find(deps, needs, request.params.needId);
    await requireSound(deps, request.body, content);
    return take(
      request,
      { action: 'change', decide: (need) => changeNeed(need, request.body, deps.now()) },
      deps,
    );
  },

  checkNeed: (request, deps) =>
    take(request, { action: 'check', decide: (need) => passChecks(need, at(deps)) }, deps),

  publishNeed: (request, deps) =>
    take(request, { action: 'publish', decide: (need) => publishNeed(need, at(deps)) }, deps),

  closeNeed: (request, deps) => {
    const { reason } = request.body;
    return take(
      request,
      {
        ...{ action: 'close', reason, decide: (need) => closeNeed(need, reason, deps.now()) },
        tasks: [deps.store.task({ task: 'review-consortia', needId: request.params.needId })],
      },
      deps,
    );
  },
};
