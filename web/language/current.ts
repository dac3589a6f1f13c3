import { type Language, languages, preferredLanguage } from '../../shared/languages.ts';
import { stored } from '../stored.ts';

const chosen = stored<Language>('trepart.language', languages);
const listeners = new Set<() => void>();

/** The language of the page: the one chosen here before, or else bokmål. */
export const currentLanguage = (): Language => chosen.read() ?? 'nb';

/** Another language that the browser asks for, until one is chosen: to be offered, and not taken by itself. */
export const offeredLanguage = (): Language | undefined => {
  if (chosen.read()) return undefined;
  const wanted = preferredLanguage(navigator.languages.join(','));
  return wanted === 'nb' ? undefined : wanted;
};

export const chooseLanguage = (language: Language): void => {
  chosen.write(language);
  for (const tell of listeners) tell();
};

export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
