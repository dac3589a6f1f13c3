import { jsonPath } from '../json-path.ts';
import { beyondReason } from '../magnitude.ts';
import {
  employerInconsistencies,
  investorInconsistencies,
  providerInconsistencies,
} from '../matching/consistency.ts';
import { type FieldError, refuse } from '../refusal.ts';
import type { Taxonomies, TaxonomyKind } from '../taxonomy/term.ts';
import type { ProfileContent } from './content.ts';
import type { Profile } from './profile.ts';

/** Does the change touch what is scored? Key order does not matter: both come from the same schema. */
export const sameTerms = (one: ProfileContent, other: ProfileContent): boolean =>
  JSON.stringify(one.terms) === JSON.stringify(other.terms);

export type CodeAt = { path: PropertyKey[]; kind: TaxonomyKind; code: string };

const list = (kind: TaxonomyKind, field: string, codes: readonly string[]): CodeAt[] =>
  codes.map((code, index) => ({ path: ['terms', field, index], kind, code }));

/** Every code of a taxonomy that the content uses, with its place. */
export const codesUsed = (content: ProfileContent): CodeAt[] => {
  switch (content.side) {
    case 'provider':
      return [
        ...list('areas', 'areas', content.terms.areas),
        ...list('languages', 'languages', content.terms.languages),
        ...content.terms.offers.map(({ element }, index) => ({
          path: ['terms', 'offers', index, 'element'],
          kind: 'elements' as const,
          code: element,
        })),
      ];
    case 'investor':
      return [
        ...list('themes', 'themes', content.terms.themes),
        ...list('areas', 'areas', content.terms.areas),
      ];
    case 'employer':
      return [{ path: ['terms', 'area'], kind: 'areas', code: content.terms.area }];
  }
};

const at = ({ path, kind, code }: CodeAt, error: string): FieldError => ({
  path: jsonPath(path),
  code: error,
  message: `${code} is not among the ${kind}`,
});

/**
 * The codes among `used` that cannot be chosen, as field errors: no taxonomy knows them, or they are retired. A retired
 * code that the record has already (`kept`) may stay.
 */
export const unknownCodes = (
  used: readonly CodeAt[],
  taxonomies: Taxonomies,
  kept: readonly CodeAt[] = [],
): FieldError[] =>
  used.flatMap((one) => {
    const term = taxonomies[one.kind].find(({ code }) => code === one.code);
    if (term === undefined) return [at(one, 'unknown-code')];
    const had = kept.some(({ kind, code }) => kind === one.kind && code === one.code);
    return term.retired && !had ? [at(one, 'retired-code')] : [];
  });

const inconsistencies = (profileId: string, content: ProfileContent) => {
  switch (content.side) {
    case 'provider':
      return providerInconsistencies({ id: profileId, ...content.terms });
    case 'investor':
      return investorInconsistencies({ id: profileId, ...content.terms });
    case 'employer':
      return employerInconsistencies({ id: profileId, ...content.terms });
  }
};

/** The profile as it is stored, or only its id where there is none yet. */
type Before = Profile | { profileId: string; content?: undefined };

/**
 * Refuses content that is well-formed and still cannot be: codes that cannot be chosen, an element twice, a conflict with
 * oneself.
 */
export const requireConsistent = (profile: Before, content: ProfileContent, taxonomies: Taxonomies): void => {
  const kept = [profile.content, 'change' in profile ? profile.change?.content : undefined];
  const errors = [
    ...unknownCodes(
      codesUsed(content),
      taxonomies,
      kept.flatMap((had) => (had ? codesUsed(had) : [])),
    ),
    ...beyondReason(content.terms),
    ...inconsistencies(profile.profileId, content).map(({ path, code, message }) => ({
      path: jsonPath(['terms', ...path]),
      code,
      message,
    })),
  ];
  if (errors.length > 0) refuse('invalid-input', { errors });
};
