import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type * as z from 'zod';
import { type FieldError, fieldErrors } from '../../shared/refusal.ts';
import { fieldName } from './field-errors.ts';
import { isUnread } from './number-text.ts';

/** Nests `{ name: 'a.0.b' }` as react-hook-form keeps its errors. The first error of a field is the one told. */
const nest = (errors: readonly FieldError[]): object => {
  const root: Record<string, unknown> = {};
  for (const error of errors) {
    const parts = fieldName(error.path).split('.');
    let at = root;
    for (const part of parts.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    // The code travels as the type and the path as the message; words are found when the error is drawn.
    at[parts.at(-1)!] ??= { type: error.code, message: error.path };
  }
  return root;
};

const valueAt = (values: unknown, { path }: FieldError): unknown =>
  fieldName(path)
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], values);

/** Where a number could not be read, why. */
const withReading = (values: unknown, error: FieldError): FieldError => {
  const value = valueAt(values, error);
  return isUnread(value) ? { ...error, code: value.problem } : error;
};

/** Judges a form by the schema that the service itself uses. */
export const resolverFor =
  <Values extends FieldValues, Sent>(schema: z.ZodType<Sent, unknown>): Resolver<Values, unknown, Sent> =>
  (values) => {
    const parsed = schema.safeParse(values);
    return parsed.success
      ? { values: parsed.data, errors: {} }
      : {
          values: {},
          errors: nest(
            fieldErrors(parsed.error).map((error) => withReading(values, error)),
          ) as FieldErrors<Values>,
        };
  };
