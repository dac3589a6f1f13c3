import * as z from 'zod';

// Control characters never belong in a name or a line; in a header or a calendar file they would start a new field.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const controls = /[\u0000-\u001f\u007f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, but a text may have line breaks and tabs
const controlsInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** One line of text for people, without control characters. */
export const lineSchema = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !controls.test(text), {
      params: { code: 'control-character' },
      message: 'Must be one line',
    });

/** A text of several lines. */
export const textSchema = (max: number, min = 0) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((text) => !controlsInText.test(text), {
      params: { code: 'control-character' },
      message: 'Must be plain text',
    });

/** Why a moderator decided as they did; told to those concerned. */
export const reasonSchema = textSchema(2000, 3);
/** An address that mail can be sent to: at most 64 characters before the @, as in RFC 5321, section 4.5.3.1.1. */
export const emailSchema = z
  .email()
  .max(200)
  .regex(/^[^@]{1,64}@/);
/** An instant, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
