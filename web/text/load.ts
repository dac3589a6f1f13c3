import type { Language } from '../../shared/languages.ts';
import { areas } from './areas.ts';

export type Area = keyof typeof areas;
export type Texts = { [A in Area]: Awaited<ReturnType<(typeof areas)[A]['nb']>> };

/** What React's `use` reads of a promise: one that says that it is fulfilled is not waited for. */
type Settled<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

const loading = new Map<string, Promise<unknown>>();

/**
 * Fetches the words of an area once: the same promise for every caller, which tells when it is fulfilled. `use` must be
 * called each time a component is drawn, so the promise itself is what says that there is nothing to wait for.
 */
export const loadText = <A extends Area>(area: A, language: Language): Promise<Texts[A]> => {
  const key = `${language}/${area}`;
  const found = loading.get(key) as Promise<Texts[A]> | undefined;
  if (found) return found;
  const words: Settled<Texts[A]> = areas[area][language]() as Promise<Texts[A]>;
  words.then(
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    () => loading.delete(key),
  );
  loading.set(key, words);
  return words;
};
