import { Provider } from '@navikt/ds-react/Provider';
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useTransition,
} from 'react';
import type { Language } from '../../shared/languages.ts';
import { currentLanguage, onLanguage } from './current.ts';

type AkselWords = NonNullable<ComponentProps<typeof Provider>['locale']>;

/** What Aksel's own components say; they know bokmål themselves, and the others are fetched when wanted. */
const useAkselWords = (language: Language): { locale: AkselWords } | object => {
  const [words, setWords] = useState<Partial<Record<Language, AkselWords>>>({});
  useEffect(() => {
    if (language !== 'nb') import('@navikt/ds-react/locales').then(({ nn, en }) => setWords({ nn, en }));
  }, [language]);
  const locale = words[language];
  return locale ? { locale } : {};
};

const LanguageContext = createContext<Language>('nb');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The language of everything inside. A new one is shown when its words are here; until then the old one stays. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(currentLanguage);
  const [, startTransition] = useTransition();
  const words = useAkselWords(language);
  useEffect(() => onLanguage(() => startTransition(() => setLanguage(currentLanguage()))), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <Provider {...words}>{children}</Provider>
    </LanguageContext>
  );
};
