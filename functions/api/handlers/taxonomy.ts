import type { taxonomyRoutes } from '../../../shared/taxonomy/routes.ts';
import { taxonomyKinds } from '../../../shared/taxonomy/term.ts';
import { put } from '../../store/change.ts';
import { terms } from '../../store/nouns/bookkeeping.ts';
import type { Handlers } from '../handler.ts';
import { taxonomiesNow } from './common.ts';

export const taxonomyHandlers: Handlers<typeof taxonomyRoutes> = {
  listTaxonomies: async (_request, deps) => {
    const now = await taxonomiesNow(deps);
    return { body: { items: taxonomyKinds.map((kind) => ({ kind, terms: [...now[kind]] })) } };
  },

  addTerm: async ({ actor, params: { kind }, body, remember }, deps) => {
    const answer = { body };
    await deps.store.commit([
      put(terms, { taxonomy: kind, ...body }),
      deps.store.audit({
        by: actor.personId,
        action: 'add-term',
        record: `TAXONOMY#${kind}#${body.code}`,
      }),
      ...remember(answer),
    ]);
    return answer;
  },
};
