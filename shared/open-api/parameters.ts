import type * as z from 'zod';
import type { Route } from '../route.ts';

type ToSchema = (schema: z.ZodType) => object;

const of = (shape: z.ZodObject | undefined, place: 'path' | 'query', toSchema: ToSchema) =>
  Object.entries(shape?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
    schema: toSchema(schema as z.ZodType),
  }));

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

/** Path and query parameters of a row, and the headers that it asks for. */
export const parametersOf = (row: Route, toSchema: ToSchema): object[] => [
  ...of(row.params, 'path', toSchema),
  ...of(row.query, 'query', toSchema),
  ...(row.versioned ? [header('If-Match', 'The version that you have read, as the ETag gave it')] : []),
  ...(row.status === 201
    ? [header('Idempotency-Key', 'The same key again is answered as the first time, for a day')]
    : []),
];
