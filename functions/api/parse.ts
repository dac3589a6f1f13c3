import type * as z from 'zod';
import { unknownFields } from '../../shared/json-path.ts';
import { type FieldError, fieldErrors, refuse } from '../../shared/refusal.ts';
import { clean } from './clean.ts';

type Part = 'body' | 'query' | 'params';

const under = (part: Part, errors: FieldError[]): FieldError[] =>
  part === 'body' ? errors : errors.map((error) => ({ ...error, path: error.path.replace('$', `$${part}`) }));

const unknown = (sent: unknown, parsed: unknown): FieldError[] =>
  unknownFields(sent, parsed).map((path) => ({ path, code: 'unknown-field', message: 'Unknown field' }));

/** Every id that the service gives out, and every word that a path names, is of these. */
const inPath = /^[A-Za-z0-9._~-]+$/;

const notInPath = (params: unknown): FieldError[] =>
  Object.entries(params ?? {})
    .filter(([, value]) => typeof value !== 'string' || !inPath.test(value))
    .map(([name]) => ({ path: `$.${name}`, code: 'invalid-format', message: 'No id looks like this' }));

const judge = (schema: z.ZodType, sent: unknown): { data?: unknown; errors: FieldError[] } => {
  const parsed = schema.safeParse(sent);
  return parsed.success
    ? { data: parsed.data, errors: unknown(sent, parsed.data) }
    : { errors: fieldErrors(parsed.error) };
};

/** The first that is told of a field is what holds for every field. */
const together = (general: FieldError[], own: FieldError[]): FieldError[] => {
  const told = new Set(general.map(({ path }) => path));
  return [...general, ...own.filter(({ path }) => !told.has(path))];
};

/**
 * What was sent, as the row's schema has it. Refuses `invalid-input` with the path of each field; a field that the
 * schema does not know is refused too, rather than lost. Query and path parameters are told as `$query.limit`.
 */
export const parsePart = (schema: z.ZodType | undefined, part: Part, sent: unknown): unknown => {
  const { value, errors } = clean(sent);
  if (schema === undefined) {
    const extra = part === 'query' ? together(errors, unknown(value ?? {}, {})) : [];
    return extra.length > 0 ? refuse('invalid-input', { errors: under(part, extra) }) : undefined;
  }
  const judged = judge(schema, value);
  const general = part === 'params' ? together(errors, notInPath(value)) : errors;
  const found = together(general, judged.errors);
  return found.length > 0 ? refuse('invalid-input', { errors: under(part, found) }) : judged.data;
};
