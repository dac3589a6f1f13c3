import { useQuery } from '@tanstack/react-query';
import type { TaxonomyKind, Term } from '../../shared/taxonomy/term.ts';
import { api } from '../api/client.ts';
import { useLanguage } from '../language/language.tsx';

export type Terms = {
  /** The name of a code in the page's language; the code itself where no list knows it. */
  nameOf: (kind: TaxonomyKind, code: string) => string;
  listOf: (kind: TaxonomyKind) => { value: string; label: string }[];
};

/** Elements, areas, themes, sectors and languages by name. Empty lists until they are here. */
export const useTerms = (): Terms => {
  const language = useLanguage();
  const { data = [] } = useQuery({
    queryKey: ['listTaxonomies', {}],
    queryFn: async () => (await api.listTaxonomies({})).body.items,
    staleTime: 10 * 60_000,
  });
  const termsOf = (kind: TaxonomyKind): readonly Term[] => data.find((one) => one.kind === kind)?.terms ?? [];
  return {
    nameOf: (kind, code) => termsOf(kind).find((term) => term.code === code)?.name[language] ?? code,
    listOf: (kind) => termsOf(kind).map(({ code, name }) => ({ value: code, label: name[language] })),
  };
};
