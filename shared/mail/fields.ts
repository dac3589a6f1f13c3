import * as z from 'zod';
import { tidyLine, tidyText, withoutProblems } from '../characters.ts';
import { emailSchema } from '../text.ts';
import { isLocalDate, isOsloTime } from '../time/oslo.ts';

// What is mailed has been stored before, perhaps under an earlier rule: characters that no text may hold now are left
// out here, where nobody can be asked to mend them.

/** A display name, or a short text on one line. */
export const nameSchema = z
  .string()
  .overwrite((text) => tidyLine(withoutProblems(text)))
  .min(1)
  .max(2000)
  .regex(/^[^\t\n\r\u2028\u2029]*$/);

/** What a person wrote, such as a reason; it may have several lines. */
export const proseSchema = z
  .string()
  .overwrite((text) => tidyText(withoutProblems(text)))
  .min(1)
  .max(16_000);

/** A web address that is safe to put in a link. */
export const linkSchema = z.url({ protocol: /^https?$/, normalize: true }).max(2000);

/** Somebody who gets mail. Addresses are ASCII, as SES takes them; an international domain comes as punycode. */
export const correspondentSchema = z.strictObject({ name: nameSchema, email: emailSchema });

/** A day in Oslo, `YYYY-MM-DD`. A deadline lasts to the end of it. */
export const dateSchema = z.string().refine(isLocalDate, 'must be a date, YYYY-MM-DD');

/** A time on the clock in Oslo, `YYYY-MM-DDTHH:mm`. */
export const osloTimeSchema = z
  .string()
  .refine(isOsloTime, 'must be a time that occurs in Oslo, YYYY-MM-DDTHH:mm');

/** Whole Norwegian kroner. */
export const kronerSchema = z.int().nonnegative();
