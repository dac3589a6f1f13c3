import * as z from 'zod';
import { localisedSchema } from '../language.ts';

/** The lists a moderator can extend; languages are ISO 639 and providers' words for what they speak. */
export const taxonomyKinds = ['elements', 'areas', 'themes', 'sectors', 'languages'] as const;
export const taxonomyKindSchema = z.enum(taxonomyKinds);
export type TaxonomyKind = z.infer<typeof taxonomyKindSchema>;

/** Names that every JavaScript object has: a list looked up by code must not find them. */
const reservedCodes: readonly string[] = ['constructor', 'prototype'];

export const codeSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .refine((code) => !reservedCodes.includes(code), { params: { code: 'reserved' }, message: 'Is reserved' });

/** One term as a moderator writes it: a stable code and its name in every language. */
export const termSchema = z.strictObject({ code: codeSchema, name: localisedSchema }).meta({ id: 'Term' });
export type Term = z.infer<typeof termSchema>;

/** Looser than what is taken in, so that a name stored under earlier rules can still be read. */
const storedNameSchema = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** A term of a list. A retired one keeps its name for what is stored, and is not offered for new choices. */
export const listedTermSchema = z
  .object({ code: z.string(), name: storedNameSchema, retired: z.boolean().optional() })
  .meta({ id: 'ListedTerm' });
export type ListedTerm = z.infer<typeof listedTermSchema>;
export type Taxonomies = Record<TaxonomyKind, readonly ListedTerm[]>;

/** The defaults with what moderators have written since: a known code in place, a new one last. */
export const mergeTerms = (defaults: readonly ListedTerm[], written: readonly ListedTerm[]): ListedTerm[] => {
  const byCode = new Map([...defaults, ...written].map((term) => [term.code, term]));
  return [...byCode.values()].map(({ code, name, retired }) => ({
    code,
    name,
    ...(retired ? { retired } : {}),
  }));
};

/** What a code is called in a language; the code itself where the term is unknown. */
export const nameOf = (
  taxonomies: Taxonomies,
  term: { kind: TaxonomyKind; code: string },
  language: keyof Term['name'],
): string => taxonomies[term.kind].find(({ code }) => code === term.code)?.name[language] ?? term.code;
