import * as z from 'zod';
import { lineSchema } from './text.ts';

/** Bokmål, nynorsk and English: the languages the service speaks. */
export const languages = ['nb', 'nn', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A text in every language; leaving one out is a type error. */
export const localisedSchema = z.strictObject({
  nb: lineSchema(200),
  nn: lineSchema(200),
  en: lineSchema(200),
});
export type Localised = z.infer<typeof localisedSchema>;

/** The first language of an `Accept-Language` header that we speak; bokmål where there is none. */
export const preferredLanguage = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q = 'q=1'] = part.trim().toLowerCase().split(';');
      return {
        tag: tag.split('-')[0] === 'no' ? 'nb' : (tag.split('-')[0] ?? ''),
        q: Number(q.trim().slice(2)),
      };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return (
    wanted
      .map(({ tag }) => tag)
      .find((tag): tag is Language => (languages as readonly string[]).includes(tag)) ?? 'nb'
  );
};
