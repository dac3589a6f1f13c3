import type { Language } from '../../shared/languages.ts';

/** A number as people write it: spaces between thousands, and a comma or a point before decimals. */
export const readNumber = (text: string): number | undefined => {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  if (bare === '') return undefined;
  const number = Number(bare);
  return Number.isFinite(number) ? number : Number.NaN;
};

/** The number as its field shows it when one has left it. */
export const writeNumber = (value: unknown, language: Language): string =>
  typeof value === 'number' && Number.isFinite(value)
    ? new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
        maximumFractionDigits: 6,
        useGrouping: language === 'en' ? false : 'min2',
      }).format(value)
    : '';
