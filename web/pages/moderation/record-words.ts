import { useLanguage } from '../../language/language.tsx';
import { useText } from '../../language/use-text.ts';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** `PROFILE#provider-889640782` as people read it, and months by name. */
export const useRecordWords = () => {
  const { records, states } = useText('log');
  const language = useLanguage();
  const write = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    nameOf: (record: string): string => {
      const [kind = '', ...id] = record.split('#');
      return `${records[kind] ?? kind} ${id.join(' ')}`;
    },
    /** `draft → submitted` in words. */
    change: ({ from, to }: { from?: string | undefined; to?: string | undefined }): string =>
      [from, to].flatMap((state) => (state ? [states[state] ?? state] : [])).join(' → '),
    month: (month: string): string => write.format(new Date(`${month}-15T12:00:00Z`)),
  };
};
