import type { Language } from '../../shared/language.ts';
import { areas } from './areas.ts';

export type Area = keyof typeof areas;
export type Texts = { [A in Area]: Awaited<ReturnType<(typeof areas)[A]['nb']>> };

const ready = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();

/** The words if they are already here, so that a page need not wait for what it has. */
export const readyText = <A extends Area>(area: A, language: Language): Texts[A] | undefined =>
  ready.get(`${language}/${area}`) as Texts[A] | undefined;

/** Fetches the words of an area once; the same promise for every caller, as React's `use` wants. */
export const loadText = <A extends Area>(area: A, language: Language): Promise<Texts[A]> => {
  const key = `${language}/${area}`;
  const found = loading.get(key) as Promise<Texts[A]> | undefined;
  if (found) return found;
  const words = (areas[area][language]() as Promise<Texts[A]>).then((text) => {
    ready.set(key, text);
    return text;
  });
  words.catch(() => loading.delete(key));
  loading.set(key, words);
  return words;
};
