import { validate } from 'stdnum/lib/cjs/no/orgnr.js';
import * as z from 'zod';
import { lineSchema } from '../text.ts';

/** A Norwegian organisation number: nine digits with the register's check digit (modulus 11). */
export const organisationNumberSchema = z
  .string()
  .regex(/^\d{9}$/)
  .refine((number) => validate(number).isValid, {
    params: { code: 'organisation-number' },
    message: 'The check digit is wrong',
  });

export const organisationSchema = z.object({
  number: organisationNumberSchema,
  name: lineSchema(120, 2),
});
