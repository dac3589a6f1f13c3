import { Button } from '@navikt/ds-react/Button';
import { Suspense, use, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/languages.ts';
import { chooseLanguage, currentLanguage, offeredLanguage, onLanguage } from '../language/current.ts';
import { loadText } from '../text/load.ts';

type Props = { language: Language; contentId: string };

/** In the language it offers. The button that is pressed goes away, so focus goes to what is read next. */
const Offer = ({ language, contentId }: Props) => {
  const { languageOffer } = use(loadText('common', language));
  const choose = (wanted: Language) => {
    document.getElementById(contentId)?.focus();
    chooseLanguage(wanted);
  };
  return (
    <section className="language-offer" lang={language} aria-label={languageOffer.title}>
      <p>{languageOffer.title}</p>
      <Button size="small" onClick={() => choose(language)}>
        {languageOffer.accept}
      </Button>
      <Button size="small" variant="secondary" onClick={() => choose(currentLanguage())}>
        {languageOffer.decline}
      </Button>
    </section>
  );
};

/** For those whose browser asks for another language than the page begins in, until they have chosen one. */
export const LanguageOffer = ({ contentId }: { contentId: string }) => {
  const language = useSyncExternalStore(onLanguage, offeredLanguage, () => undefined);
  return <Suspense>{language && <Offer language={language} contentId={contentId} />}</Suspense>;
};
