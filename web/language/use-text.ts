import { use } from 'react';
import { type Area, loadText, type Texts } from '../text/load.ts';
import { useLanguage } from './language.tsx';

/** The words of an area in the page's language. Suspends until they are here; not at all where they are already. */
export const useText = <A extends Area>(area: A): Texts[A] => use(loadText(area, useLanguage()));
