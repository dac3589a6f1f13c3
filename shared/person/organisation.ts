import { validate } from 'stdnum/lib/cjs/no/orgnr.js';
import * as z from 'zod';
import { tidyLine } from '../characters.ts';
import { refuse } from '../refusal.ts';
import { organisationNameSchema } from '../text.ts';

/** The nine digits of a number as people write it: `974 760 673`, `974.760.673`, `NO 974 760 673 MVA`. Else the text as it is. */
export const tidyOrganisationNumber = (written: string): string => {
  const bare = tidyLine(written.normalize('NFKC')).toUpperCase();
  const digits = bare
    .replace(/^(?:ORG(?:ANISASJONS|ANISATION)?\.? ?(?:NR|NUMMER|NUMBER|NO)?\.?:?|NO)/, '')
    .replace(/MVA$/, '')
    .replace(/[ .-]/g, '');
  return /^\d{9}$/.test(digits) ? digits : bare;
};

/** Numbers that the register gives to no real organisation: those of its test population, and of the demo. */
export const isSynthetic = (number: string): boolean => /^[23]/.test(number);

/** The register's own numbers begin with 8 or 9; the last digit is a check digit (modulus 11). */
const canBe = (number: string): boolean =>
  (/^[89]/.test(number) || isSynthetic(number)) && validate(number).isValid;

/**
 * A Norwegian organisation number as the register writes it, nine digits. Synthetic ones are well-formed; whether a stage
 * takes them is judged by whoever knows the stage (`requireAllowedNumber`).
 */
export const organisationNumberSchema = z
  .string()
  .overwrite(tidyOrganisationNumber)
  .regex(/^\d{9}$/)
  .refine(canBe, {
    params: { code: 'organisation-number' },
    message: 'The register has no such number',
  });

/** Refuses a synthetic number, at its place in what was sent, where the stage does not take them. */
export const requireAllowedNumber = (
  { number }: { number: string },
  { synthetic, path }: { synthetic: boolean; path: string },
): void => {
  if (isSynthetic(number) && !synthetic)
    refuse('invalid-input', {
      errors: [
        { path, code: 'synthetic-number', message: 'A number for tests: no real organisation has it' },
      ],
    });
};

/** A number to look up: of any organisation that is stored, also from when less was asked of a number. */
export const knownNumberSchema = z
  .string()
  .overwrite(tidyOrganisationNumber)
  .regex(/^\d{9}$/);

export const organisationSchema = z.object({
  number: organisationNumberSchema,
  name: organisationNameSchema,
});
