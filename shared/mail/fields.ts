import * as z from 'zod';
import { emailSchema, lineSchema, textSchema } from '../text.ts';
import { isLocalDate, isOsloTime } from '../time/oslo.ts';

/** A display name, or a short text on one line. */
export const nameSchema = lineSchema(500);

/** What a person wrote, such as a reason; it may have several lines. */
export const proseSchema = textSchema(4000, 1);

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
