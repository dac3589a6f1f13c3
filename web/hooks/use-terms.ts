import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../shared/languages.ts';
import type { ListedTerm, TaxonomyKind } from '../../shared/taxonomy/term.ts';
import { api } from '../api/client.ts';
import { useLanguage } from '../language/language.tsx';
import { useText } from '../language/use-text.ts';

export type Terms = {
  /** The name of a code in the page's language; the code itself where no list knows it. */
  nameOf: (kind: TaxonomyKind, code: string) => string;
  /** The name as it is written inside a sentence. */
  inSentence: (kind: TaxonomyKind, code: string) => string;
  /** The names as a list of its own is written: the first as a sentence begins. */
  namesOf: (kind: TaxonomyKind, codes: readonly string[]) => string[];
  /** What can be chosen, and last what is retired: a field offers that only where it has it already. */
  listOf: (kind: TaxonomyKind) => { value: string; label: string; retired: boolean }[];
};

/** Places are always written with a capital, and so are languages in English. */
const isProper = (kind: TaxonomyKind, language: Language): boolean =>
  kind === 'areas' || (kind === 'languages' && language === 'en');

/** Long lists in which one looks for a name that one knows; the others have an order of their own. */
const isLookedUp: ReadonlySet<TaxonomyKind> = new Set(['areas', 'languages']);

const lowerFirst = (name: string): string => name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** Elements, areas, themes, sectors and languages by name. Empty lists until they are here. */
export const useTerms = (): Terms => {
  const language = useLanguage();
  const { retiredChoice } = useText('common');
  const { data = [] } = useQuery({
    queryKey: ['listTaxonomies', {}],
    queryFn: async () => (await api.listTaxonomies({})).body.items,
    staleTime: 10 * 60_000,
  });
  const termsOf = (kind: TaxonomyKind): readonly ListedTerm[] =>
    data.find((one) => one.kind === kind)?.terms ?? [];
  const nameOf: Terms['nameOf'] = (kind, code) =>
    termsOf(kind).find((term) => term.code === code)?.name[language] ?? code;
  const inSentence: Terms['inSentence'] = (kind, code) =>
    isProper(kind, language) ? nameOf(kind, code) : lowerFirst(nameOf(kind, code));
  return {
    nameOf,
    inSentence,
    namesOf: (kind, codes) =>
      codes.map((code, place) => (place === 0 ? nameOf(kind, code) : inSentence(kind, code))),
    listOf: (kind) => {
      const list = termsOf(kind).map(({ code, name, retired = false }) => ({
        value: code,
        label: retired ? retiredChoice(name[language]) : name[language],
        retired,
      }));
      return isLookedUp.has(kind) ? list.sort((a, b) => a.label.localeCompare(b.label, language)) : list;
    },
  };
};
