import { refuse } from '../../../shared/refusal.ts';
import { defaultTaxonomies } from '../../../shared/taxonomy/defaults.ts';
import { mergeTerms, type Taxonomies, type TaxonomyKind } from '../../../shared/taxonomy/term.ts';
import type { Deps } from '../../deps.ts';
import type { Noun } from '../../store/noun.ts';
import { terms } from '../../store/nouns/bookkeeping.ts';

/** The record, or `not-found`. */
export const find = async <R extends object, Id>(deps: Deps, of: Noun<R, Id>, id: Id): Promise<R> =>
  (await deps.store.get(of, id)) ?? refuse('not-found');

/**
 * Refuses `stale-version` unless the caller has read the newest version. Called after the step has been decided, so that
 * «this is already approved» is said rather than «somebody has changed it».
 */
export const requireVersion = (record: { version: number }, read: number): void => {
  if (record.version !== read) refuse('stale-version', { detail: `now ${record.version}, you read ${read}` });
};

/** The taxonomies as they are now: the defaults with what moderators have added. */
export const taxonomiesNow = async ({ store }: Pick<Deps, 'store'>): Promise<Taxonomies> => {
  const merged = async (kind: TaxonomyKind) =>
    mergeTerms(defaultTaxonomies[kind], await store.all(terms, { partition: `TAXONOMY#${kind}` }));
  const [elements, areas, themes, sectors, languages] = await Promise.all([
    merged('elements'),
    merged('areas'),
    merged('themes'),
    merged('sectors'),
    merged('languages'),
  ]);
  return { elements, areas, themes, sectors, languages };
};
