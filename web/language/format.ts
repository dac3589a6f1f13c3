import { useMemo } from 'react';
import type { Language } from '../../shared/languages.ts';
import { useLanguage } from './language.tsx';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const timeZone = 'Europe/Oslo';

/** A calendar day, `YYYY-MM-DD`, belongs to no zone; noon keeps it the same day wherever it is formatted. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Numbers, kroner and dates as the readers of a language write them. All times are Oslo's. */
export const formatsOf = (language: Language) => {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const kroner = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    maximumFractionDigits: 0,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value: number) => number.format(value),
    /** Whole kroner. */
    kroner: (value: number) => kroner.format(value),
    /** A share 0–1, such as a probability or an annual rate, as percent. */
    percent: (share: number) => percent.format(share),
    /** The day of an instant. */
    date: (instant: string) => date.format(new Date(instant)),
    dateTime: (instant: string) => dateTime.format(new Date(instant)),
    /** A day without a time, `YYYY-MM-DD`. */
    day: (day: string) => date.format(noon(day)),
    weekday: (day: string) => weekday.format(noon(day)),
    list: (items: readonly string[]) => list.format(items),
  };
};

export type Formats = ReturnType<typeof formatsOf>;

export const useFormats = (): Formats => {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
};
