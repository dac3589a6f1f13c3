import { use } from 'react';
import { type Area, loadText, readyText, type Texts } from '../text/load.ts';
import { useLanguage } from './language.tsx';

/** The words of an area in the page's language. Suspends until they are here. */
export const useText = <A extends Area>(area: A): Texts[A] => {
  const language = useLanguage();
  return readyText(area, language) ?? use(loadText(area, language));
};
