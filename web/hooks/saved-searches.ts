import type { SavedSearch } from '../../shared/saved-search/saved-search.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite } from '../api/use-write.ts';

export const useMySavedSearches = (): Read<'getMySavedSearches'> => useRead('getMySavedSearches', {});

/** Saves a search, in place of one of the same name, or forgets one; the others stay as they were read. */
export const useChangeSavedSearches = () => {
  const saved = useMySavedSearches();
  const write = useWrite('saveMySearches', ['getMySavedSearches']);
  const keep = (change: (searches: SavedSearch[]) => SavedSearch[], onSuccess: () => void) => {
    if (!saved.data) return;
    const { body, version } = saved.data;
    write.mutate({ body: { searches: change(body.searches) }, version }, { onSuccess });
  };
  const others = (name: string) => (all: SavedSearch[]) => all.filter((one) => one.name !== name);
  return {
    save: (search: SavedSearch, onSuccess: () => void) =>
      keep((all) => [...others(search.name)(all), search], onSuccess),
    forget: (name: string, onSuccess: () => void) => keep(others(name), onSuccess),
    isPending: write.isPending,
    error: write.error,
    reload: () => saved.refetch().then(write.reset),
  };
};
