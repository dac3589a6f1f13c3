import { type Language, languages } from '../../shared/languages.ts';
import { chooseLanguage } from '../language/current.ts';
import { useLanguage } from '../language/language.tsx';
import { useText } from '../language/use-text.ts';

/** Each language is named in itself, for those who read no other. */
const names: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export const LanguageChoice = () => {
  const { header } = useText('common');
  const current = useLanguage();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{header.language}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </fieldset>
  );
};
