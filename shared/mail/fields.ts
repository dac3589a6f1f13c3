import * as z from 'zod';
import { isLocalDate, isOsloTime } from '../time/oslo.ts';

// Control characters and the Unicode line breaks could end a header line or a calendar line.
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029]+$/u;
// Prose may have line breaks and tabs, and nothing else that does not print.
const prose = /^(?:[^\p{Cc}\p{Cs}\u2028\u2029]|[\n\t])+$/u;

/** A name or a short text on one line, at most 300 characters. */
export const lineSchema = z.string().trim().min(1).max(300).regex(oneLine);

/** What a person wrote, such as a reason: several lines, at most 4000 characters. */
export const proseSchema = z.string().trim().min(1).max(4000).regex(prose);

/** A web address that is safe to put in a link. */
export const linkSchema = z.url({ protocol: /^https?$/, normalize: true }).max(2000);

/** Somebody who gets mail. Addresses are ASCII, as SES takes them; an international domain comes as punycode. */
export const correspondentSchema = z.strictObject({ name: lineSchema, email: z.email().max(254) });
export type Correspondent = z.infer<typeof correspondentSchema>;

/** A day in Oslo, `YYYY-MM-DD`. A deadline lasts to the end of it. */
export const dateSchema = z.string().refine(isLocalDate, 'must be a date, YYYY-MM-DD');

/** A time on the clock in Oslo, `YYYY-MM-DDTHH:mm`. */
export const osloTimeSchema = z
  .string()
  .refine(isOsloTime, 'must be a time that occurs in Oslo, YYYY-MM-DDTHH:mm');

/** Whole Norwegian kroner. */
export const kronerSchema = z.int().nonnegative();
