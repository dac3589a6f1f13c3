import { languages } from '../languages.ts';
import { type FieldError, refuse } from '../refusal.ts';
import type { ListedTerm, Term } from './term.ts';

const named = (list: readonly ListedTerm[], code: string): ListedTerm | undefined =>
  list.find((term) => term.code === code);

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Two terms of a list with one name could not be told apart where they are chosen. */
const requireOwnName = (list: readonly ListedTerm[], { code, name }: Term): void => {
  const others = list.filter((term) => term.code !== code && !term.retired);
  const errors: FieldError[] = languages
    .filter((language) => others.some((term) => same(term.name[language], name[language])))
    .map((language) => ({
      path: `$.name.${language}`,
      code: 'name-taken',
      message: 'Another term of the list has this name',
    }));
  if (errors.length > 0) refuse('invalid-input', { errors });
};

/** A new term, or a retired one taken into use again. Refuses `already-exists` for a code that is in use. */
export const addTerm = (list: readonly ListedTerm[], term: Term): ListedTerm => {
  const known = named(list, term.code);
  if (known && !known.retired) return refuse('already-exists');
  requireOwnName(list, term);
  return { code: term.code, name: term.name };
};

/** The term under another name; the code stays, and with it all that is stored. */
export const renameTerm = (list: readonly ListedTerm[], { code, name }: Term): ListedTerm => {
  const known = named(list, code) ?? refuse('not-found');
  if (!known.retired) requireOwnName(list, { code, name });
  return { ...known, name };
};

/** The term is not offered any more. Refuses `last-term` for the only one: profiles and needs must choose from the list. */
export const retireTerm = (list: readonly ListedTerm[], code: string): ListedTerm => {
  const known = named(list, code) ?? refuse('not-found');
  if (known.retired) return refuse('wrong-state');
  if (list.filter(({ retired }) => !retired).length === 1) return refuse('last-term');
  return { ...known, retired: true };
};
