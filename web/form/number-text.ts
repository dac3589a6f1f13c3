import type { Language } from '../../shared/language.ts';

/** Why a typed number is not taken: it is none, or it can be read in two ways that differ a thousandfold. */
export type NumberProblem = 'not-a-number' | 'ambiguous-number';

type Wanted = {
  language: Language;
  /** Shares, rates and weights have decimals; kroner have two at most, and persons and months none. */
  decimals: boolean;
};

const unit = /^(?:kr\.?|nok)\s*|\s*(?:kr\.?|kroner|nok)$|\s*[,.:][-–—−]+$/gi;
const percent = /\s*(?:%|prosent|percent|per cent)$/i;

/** Without what people write around a number: its unit, `,-`, and what stands for a minus. */
const bare = (text: string, { decimals }: Wanted): string => {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const alone = plain.replace(decimals ? percent : unit, '').trim();
  return alone.replace(/^[−–]\s?/, '-');
};

const grouped = (separator: string) => new RegExp(`^-?\\d{1,3}(?:\\${separator}\\d{3})+$`);

/** One separator and three digits: thousands, decimals, or either. */
const threeAfter = (whole: string, separator: string, { language, decimals }: Wanted) => {
  const couldGroup = /^-?[1-9]\d{0,2}$/.test(whole);
  if (decimals) {
    const isDecimal = !couldGroup || separator === (language === 'en' ? '.' : ',');
    return isDecimal ? 'decimals' : 'ambiguous-number';
  }
  // No amount has three decimals.
  return couldGroup ? 'thousands' : 'ambiguous-number';
};

const digits = (text: string): number => Number(text.replace(',', '.'));

const withOneSeparator = (text: string, separator: string, wanted: Wanted): number | NumberProblem => {
  const [whole = '', after = ''] = text.split(separator);
  if (after.length === 3) {
    const read = threeAfter(whole, separator, wanted);
    if (read === 'ambiguous-number') return read;
    return read === 'thousands' ? Number(whole + after) : digits(text);
  }
  return wanted.decimals || after.length <= 2 ? digits(text) : 'not-a-number';
};

/** `1.000.000`, or `10.000,50`: the last separator is the decimal one where it differs from the others. */
const withMore = (text: string, wanted: Wanted): number | NumberProblem => {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const [separator, other] = text[last] === ',' ? [',', '.'] : ['.', ','];
  if (!text.includes(other))
    return grouped(separator).test(text) ? digits(text.replaceAll(separator, '')) : 'not-a-number';
  const [whole, after] = [text.slice(0, last), text.slice(last + 1)];
  if (!grouped(other).test(whole)) return 'not-a-number';
  if (after.length === 3) return 'ambiguous-number';
  return wanted.decimals || after.length <= 2
    ? digits(`${whole.replaceAll(other, '')}.${after}`)
    : 'not-a-number';
};

/**
 * A number as people write it: spaces, points or commas between thousands, a comma or a point before decimals, and `kr`,
 * `,-` or `%` around it. In an amount, a separator and three digits are thousands: `25.000` is never 25.
 */
export const readNumber = (text: string, wanted: Wanted): number | NumberProblem | undefined => {
  const typed = bare(text, wanted);
  if (typed === '') return undefined;
  const spaced = /^-?\d+(?: \d{3})+(?:[.,]\d*)?$/.test(typed);
  if (!spaced && !/^-?(?:\d[\d.,]*|[.,]\d+)$/.test(typed)) return 'not-a-number';
  const joined = typed.replaceAll(' ', '').replace(/[.,]$/, '');
  const separators = joined.match(/[.,]/g) ?? [];
  if (separators.length === 0) return digits(joined);
  if (separators.length > 1) return spaced ? 'not-a-number' : withMore(joined, wanted);
  // With spaces between thousands, what follows a separator is decimals.
  if (spaced && /[.,]\d{3}$/.test(joined)) return wanted.decimals ? digits(joined) : 'ambiguous-number';
  return withOneSeparator(joined, separators[0]!, wanted);
};

/** The number as its field shows it when one has left it. */
export const writeNumber = (value: unknown, { language, decimals }: Wanted): string =>
  typeof value === 'number' && Number.isFinite(value)
    ? new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
        maximumFractionDigits: decimals ? 6 : 2,
        useGrouping: language === 'en' ? false : 'min2',
      }).format(value)
    : '';

/** What a form holds in place of a number that could not be read: no schema takes it, and nothing typed is lost. */
export type Unread = { typed: string; problem: NumberProblem };

export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && 'problem' in value && 'typed' in value;
