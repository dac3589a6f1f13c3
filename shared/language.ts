import * as z from 'zod';
import { languages } from './languages.ts';

export { type Language, languages, preferredLanguage } from './languages.ts';

import { lineSchema } from './text.ts';

export const languageSchema = z.enum(languages);

/** A text in every language; leaving one out is a type error. */
export const localisedSchema = z.strictObject({
  nb: lineSchema(200),
  nn: lineSchema(200),
  en: lineSchema(200),
});
export type Localised = z.infer<typeof localisedSchema>;
