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

/** The codes among `used` that no taxonomy knows, as field errors. */
export const unknownCodes = (used: readonly CodeAt[], taxonomies: Taxonomies): FieldError[] =>
  used
    .filter(({ kind, code }) => !taxonomies[kind].some((term) => term.code === code))
    .map(({ path, kind, code }) => ({
      path: jsonPath(path),
      code: 'unknown-code',
      message: `${code} is not among the ${kind}`,
    }));

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

/** Refuses content that is well-formed and still cannot be: unknown codes, an element twice, a conflict with oneself. */
export const requireConsistent = (
  profile: Pick<Profile, 'profileId'>,
  content: ProfileContent,
  taxonomies: Taxonomies,
): void => {
  const errors = [
    ...unknownCodes(codesUsed(content), taxonomies),
    ...beyondReason(content.terms),
    ...inconsistencies(profile.profileId, content).map(({ path, code, message }) => ({
      path: jsonPath(['terms', ...path]),
      code,
      message,
    })),
  ];
  if (errors.length > 0) refuse('invalid-input', { errors });
};
