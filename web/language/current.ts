import { type Language, languages, preferredLanguage } from '../../shared/languages.ts';
import { stored } from '../stored.ts';

const chosen = stored<Language>('trepart.language', languages);
const listeners = new Set<() => void>();

const ofBrowser = (): Language => preferredLanguage(navigator.languages.join(','));

/** The language of the page: the one chosen here before, or else the browser's. */
export const currentLanguage = (): Language => chosen.read() ?? ofBrowser();

export const chooseLanguage = (language: Language): void => {
  chosen.write(language);
  for (const tell of listeners) tell();
};

export const onLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
