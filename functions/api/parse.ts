import type * as z from 'zod';
import { unknownFields } from '../../shared/json-path.ts';
import { type FieldError, fieldErrors, refuse } from '../../shared/refusal.ts';

const under = (part: string, errors: FieldError[]): FieldError[] =>
  part === 'body' ? errors : errors.map((error) => ({ ...error, path: error.path.replace('$', `$${part}`) }));

/**
 * What was sent, as the row's schema has it. Refuses `invalid-input` with the path of each field; a field that the
 * schema does not know is refused too, rather than lost. Query and path parameters are told as `$query.limit`.
 */
export const parsePart = (
  schema: z.ZodType | undefined,
  part: 'body' | 'query' | 'params',
  sent: unknown,
): unknown => {
  if (schema === undefined) {
    const extra = part === 'query' && Object.keys((sent as object | undefined) ?? {}).length > 0;
    return extra ? refuse('invalid-input', { errors: under(part, unknown(sent, {})) }) : undefined;
  }
  const parsed = schema.safeParse(sent);
  if (!parsed.success) return refuse('invalid-input', { errors: under(part, fieldErrors(parsed.error)) });
  const errors = unknown(sent, parsed.data);
  return errors.length > 0 ? refuse('invalid-input', { errors: under(part, errors) }) : parsed.data;
};

const unknown = (sent: unknown, parsed: unknown): FieldError[] =>
  unknownFields(sent, parsed).map((path) => ({ path, code: 'unknown-field', message: 'Unknown field' }));
