import * as z from 'zod';
import { isAddress, tidyAddress } from './address.ts';
import { characterProblem, isAtLeast, isAtMost, isVisible, tidyLine, tidyText } from './characters.ts';

const messages: Record<string, string> = {
  'unpaired-surrogate': 'Holds half a character',
  'control-character': 'Holds a control character, or a line break where there is one line',
  'direction-control': 'Holds a character that turns the direction of text',
  'invisible-character': 'Holds an invisible character that is not text',
  'nothing-visible': 'Shows nothing',
  'too-small': 'Too short',
  'too-big': 'Too long',
};

type Limits = { min: number; max: number; oneLine: boolean };

/** The first thing that is wrong with a tidy text. */
const problemOf = (text: string, { min, max, oneLine }: Limits): string | undefined => {
  const problem = characterProblem(text);
  if (problem !== undefined) return problem;
  if (oneLine && /[\t\n\r\u2028\u2029]/.test(text)) return 'control-character';
  if (text !== '' && !isVisible(text)) return 'nothing-visible';
  if (!isAtLeast(text, min)) return 'too-small';
  return isAtMost(text, max) ? undefined : 'too-big';
};

const judged = (limits: Limits) =>
  z
    .string()
    .overwrite(limits.oneLine ? tidyLine : tidyText)
    .superRefine((text, context) => {
      const code = problemOf(text, limits);
      if (code) context.addIssue({ code: 'custom', params: { code }, message: messages[code] ?? code });
    })
    .meta({ ...(limits.min > 0 ? { minLength: limits.min } : {}), maxLength: limits.max });

/** One line of text for people. Lengths are in characters as people count them, and only what shows counts as something. */
export const lineSchema = (max: number, min = 1) => judged({ min, max, oneLine: true });

/** A text of several lines. */
export const textSchema = (max: number, min = 0) => judged({ min, max, oneLine: false });

/** The name of an organisation, the same everywhere. The register keeps a name in five lines: some have more than 180 letters. */
export const organisationNameSchema = lineSchema(200, 2);

/** Why a moderator decided as they did; told to those concerned. */
export const reasonSchema = textSchema(2000, 3);

/** An address that mail can be sent to, as it is stored: its domain in lower case and in ASCII (RFC 5890). */
export const emailSchema = z
  .string()
  .overwrite(tidyAddress)
  .refine(isAddress, { params: { code: 'invalid-format' }, message: 'Not one mail address' })
  .meta({ format: 'email', maxLength: 254 });

/** An instant, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
