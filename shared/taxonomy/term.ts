import * as z from 'zod';
import { localisedSchema } from '../language.ts';

/** The lists a moderator can extend; languages are ISO 639 and providers' words for what they speak. */
export const taxonomyKinds = ['elements', 'areas', 'themes', 'sectors', 'languages'] as const;
export const taxonomyKindSchema = z.enum(taxonomyKinds);
export type TaxonomyKind = z.infer<typeof taxonomyKindSchema>;

export const codeSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** One term: a stable code and its name in every language. */
export const termSchema = z.strictObject({ code: codeSchema, name: localisedSchema }).meta({ id: 'Term' });
export type Term = z.infer<typeof termSchema>;
export type Taxonomies = Record<TaxonomyKind, readonly Term[]>;

/** The defaults with a moderator's additions; an addition with a known code renames it. */
export const mergeTerms = (defaults: readonly Term[], added: readonly Term[]): Term[] => {
  const byCode = new Map([...defaults, ...added].map((term) => [term.code, term]));
  return [...byCode.values()];
};

/** What a code is called in a language; the code itself where the term is unknown. */
export const nameOf = (
  taxonomies: Taxonomies,
  term: { kind: TaxonomyKind; code: string },
  language: keyof Term['name'],
): string => taxonomies[term.kind].find(({ code }) => code === term.code)?.name[language] ?? term.code;
