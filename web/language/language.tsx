import { Provider } from '@navikt/ds-react/Provider';
import { createContext, type ReactNode, useContext, useEffect, useState, useTransition } from 'react';
import type { Language } from '../../shared/language.ts';
import { akselWords } from './aksel-words.ts';
import { currentLanguage, onLanguage } from './current.ts';

const LanguageContext = createContext<Language>('nb');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The language of everything inside. A new one is shown when its words are here; until then the old one stays. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(currentLanguage);
  const [, startTransition] = useTransition();
  useEffect(() => onLanguage(() => startTransition(() => setLanguage(currentLanguage()))), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Provider locale={akselWords[language]}>{children}</Provider>
    </LanguageContext>
  );
};
