import * as z from 'zod';
import { type Obstacle, obstacleSchema } from './consortium/obstacle.ts';
import { jsonPath } from './json-path.ts';
import { refusalTable } from './refusal-table.ts';

export type RefusalCode = keyof typeof refusalTable;
export const refusalCodes = Object.keys(refusalTable) as [RefusalCode, ...RefusalCode[]];

/** One thing to mend: `path` is a JSON path into what was sent, `code` is stable, `message` is for people. */
export const fieldErrorSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** What every refused request is answered with (RFC 9457, `application/problem+json`). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(refusalCodes),
  detail: z.string().optional(),
  errors: z.array(fieldErrorSchema).optional(),
  /** As the `Retry-After` header has it. */
  retryAfterSeconds: z.int().optional(),
  /** Why the parties of a consortium may not meet, party by party. */
  obstacles: z.array(obstacleSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

type More = {
  detail?: string;
  errors?: readonly FieldError[];
  retryAfterSeconds?: number;
  obstacles?: readonly Obstacle[];
};

/** Why a request is refused. Thrown by the core and turned into problem+json at the edge. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly obstacles: readonly Obstacle[] | undefined;

  constructor(code: RefusalCode, more: More = {}) {
    super(more.detail ? `${code}: ${more.detail}` : code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = more.detail;
    this.errors = more.errors;
    this.retryAfterSeconds = more.retryAfterSeconds;
    this.obstacles = more.obstacles;
  }
}

/** Refuses. Use where an expression is wanted: `find() ?? refuse('not-found')`. */
export const refuse = (code: RefusalCode, more: More = {}): never => {
  throw new Refusal(code, more);
};

/** Of a value that may have one of several shapes, what is wrong with the shape that it comes closest to. */
const closest = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [fewest] = issue.errors.toSorted((a, b) => a.length - b.length);
  if (fewest === undefined || fewest.length === 0) return [issue];
  return fewest.flatMap((inner) => closest({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** The field errors of a zod failure. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap(closest).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: jsonPath([...issue.path, key]),
          code: 'unknown-field',
          message: issue.message,
        }))
      : [{ path: jsonPath(issue.path), code: fieldCode(issue), message: issue.message }],
  );

const fieldCode = (issue: z.core.$ZodIssue): string =>
  issue.code === 'custom' && typeof issue.params?.code === 'string'
    ? issue.params.code
    : issue.code.replaceAll('_', '-');

/** The problem document for a refusal, in the reader's language. */
export const toProblem = (refusal: Refusal, language: 'nb' | 'nn' | 'en'): Problem => ({
  type: `https://trepart.no/problems/${refusal.code}`,
  title: refusalTable[refusal.code].title[language],
  status: refusalTable[refusal.code].status,
  code: refusal.code,
  ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
  ...(refusal.errors === undefined ? {} : { errors: [...refusal.errors] }),
  ...(refusal.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: refusal.retryAfterSeconds }),
  ...(refusal.obstacles === undefined ? {} : { obstacles: [...refusal.obstacles] }),
});
