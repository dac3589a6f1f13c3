import {
  decideReplacement,
  type Replacement,
  type ReplacementDecision,
  rejectProposal,
  replacementLifecycle,
} from '../../../shared/consortium/replacement.ts';
import type { replacementRoutes } from '../../../shared/consortium/replacement-routes.ts';
import { stepsNow } from '../../../shared/lifecycle.ts';
import type { Actor } from '../../../shared/person/person.ts';
import type { Deps } from '../../deps.ts';
import { approveReplacement } from '../../replace/approve.ts';
import { replace } from '../../store/change.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { replacements } from '../../store/nouns/replacements.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

const shown = (replacement: Replacement) => ({
  body: {
    replacement,
    actions: stepsNow(replacementLifecycle, replacement.state, { role: 'moderator', owner: false }),
  },
  version: replacement.version,
});

type Asked = {
  actor: Actor;
  version: number;
  params: { replacementId: string };
  body: { reason: string };
};
type Refused = {
  action: string;
  decide: (from: Replacement, by: ReplacementDecision) => Replacement;
};

/** The proposed party does not join. */
const take = async ({ actor, version, params, body: { reason } }: Asked, step: Refused, deps: Deps) => {
  const from = await find(deps, replacements, params.replacementId);
  const to = step.decide(from, { by: actor.personId, at: deps.now(), reason });
  requireVersion(from, version);
  await deps.store.commit([
    replace(replacements, { from, to }),
    deps.store.audit({
      by: actor.personId,
      action: step.action,
      record: `CONSORTIUM#${from.consortiumId}`,
      from: from.state,
      to: to.state,
      reason,
    }),
  ]);
  return shown(to);
};

export const replacementHandlers: Handlers<typeof replacementRoutes> = {
  listReplacements: async ({ params: { consortiumId } }, deps) => {
    await find(deps, consortia, consortiumId);
    const list = { partition: `CONSORTIUM#${consortiumId}`, startsWith: 'REPLACEMENT#' };
    const all = await deps.store.all(replacements, list);
    return { body: { items: all.map((one) => shown(one).body) } };
  },

  approveReplacement: async ({ actor, version, params: { replacementId }, body: { reason } }, deps) => {
    const from = await find(deps, replacements, replacementId);
    requireVersion(from, version);
    return shown(await approveReplacement(deps, from, { by: actor.personId, reason }));
  },

  rejectReplacement: (request, deps) =>
    take(request, { action: 'reject-replacement', decide: rejectProposal }, deps),

  leavePlaceEmpty: (request, deps) =>
    take(
      request,
      {
        action: 'leave-place-empty',
        decide: (from, by) => decideReplacement(from, 'leave-empty', by),
      },
      deps,
    ),
};
