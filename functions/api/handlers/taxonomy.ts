import type { Actor } from '../../../shared/person/person.ts';
import { addTerm, renameTerm, retireTerm } from '../../../shared/taxonomy/decide.ts';
import type { taxonomyRoutes } from '../../../shared/taxonomy/routes.ts';
import { type ListedTerm, type TaxonomyKind, taxonomyKinds } from '../../../shared/taxonomy/term.ts';
import type { Deps } from '../../deps.ts';
import type { Change } from '../../store/change.ts';
import { terms } from '../../store/nouns/bookkeeping.ts';
import { writeTerm } from '../../store/write-term.ts';
import type { Handlers } from '../handler.ts';
import { taxonomiesNow } from './common.ts';

type Step = {
  actor: Actor;
  params: { kind: TaxonomyKind; code: string };
  action: string;
  reason?: string;
  decide: (list: readonly ListedTerm[]) => ListedTerm;
  also?: (to: ListedTerm) => Change[];
};

const take = async (deps: Deps, { actor, params, action, reason, decide, also }: Step) => {
  const { kind, code } = params;
  const from = await deps.store.get(terms, { taxonomy: kind, code });
  const to = decide((await taxonomiesNow(deps))[kind]);
  await deps.store.commit([
    writeTerm({ from, to: { taxonomy: kind, ...to } }),
    deps.store.audit({
      by: actor.personId,
      action,
      record: `TAXONOMY#${kind}#${code}`,
      ...(reason ? { reason } : {}),
    }),
    ...(also?.(to) ?? []),
  ]);
  return { body: to };
};

export const taxonomyHandlers: Handlers<typeof taxonomyRoutes> = {
  listTaxonomies: async (_request, deps) => {
    const now = await taxonomiesNow(deps);
    return { body: { items: taxonomyKinds.map((kind) => ({ kind, terms: [...now[kind]] })) } };
  },

  addTerm: ({ actor, params: { kind }, body, remember }, deps) =>
    take(deps, {
      actor,
      params: { kind, code: body.code },
      action: 'add-term',
      decide: (list) => addTerm(list, body),
      also: (to) => remember({ body: to }),
    }),

  renameTerm: ({ actor, params, body: { name } }, deps) =>
    take(deps, {
      ...{ actor, params, action: 'rename-term' },
      decide: (list) => renameTerm(list, { code: params.code, name }),
    }),

  retireTerm: ({ actor, params, body: { reason } }, deps) =>
    take(deps, {
      ...{ actor, params, action: 'retire-term', reason },
      decide: (list) => retireTerm(list, params.code),
    }),
};
