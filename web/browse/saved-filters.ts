import { useState } from 'react';
import * as z from 'zod';

const key = 'trepart.filters';
const savedSchema = z.array(z.object({ name: z.string(), search: z.string() }));

/** A filter under a name; `search` is the address's. */
export type SavedFilter = z.infer<typeof savedSchema>[number];

const read = (): SavedFilter[] => {
  try {
    return savedSchema.catch([]).parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
};

const write = (filters: readonly SavedFilter[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(filters));
  } catch {
    // Storage is shut off: they last as long as the page.
  }
};

/** The filters that somebody has saved in this browser. One saved under a name that is taken replaces it. */
export const useSavedFilters = () => {
  const [filters, setFilters] = useState(read);
  const keep = (next: SavedFilter[]) => {
    setFilters(next);
    write(next);
  };
  return {
    filters,
    save: (filter: SavedFilter) => keep([...filters.filter(({ name }) => name !== filter.name), filter]),
    forget: (name: string) => keep(filters.filter((one) => one.name !== name)),
  };
};
