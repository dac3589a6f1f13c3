import { api, type RouteName } from '../api.ts';
import { problemSchema, type RefusalCode } from '../refusal.ts';
import { refusalTable } from '../refusal-table.ts';
import type { Route } from '../route.ts';
import { parametersOf } from './parameters.ts';
import { type Components, openComponents } from './schemas.ts';

/** A query that no row knows is refused too. */
const always: readonly RefusalCode[] = ['invalid-input', 'internal', 'unavailable'];
const whenSent: readonly RefusalCode[] = ['malformed-json', 'unsupported-media-type', 'too-large'];
const whenSignedIn: readonly RefusalCode[] = ['unauthenticated', 'too-many-requests'];
const whenRole: readonly RefusalCode[] = ['not-registered', 'not-active', 'forbidden'];
const whenVersioned: readonly RefusalCode[] = ['version-required', 'stale-version', 'conflict'];
const whenCreating: readonly RefusalCode[] = [
  'idempotency-key-required',
  'idempotency-key-reused',
  'conflict',
];

/** Every refusal that a row may answer with: its own, and those that follow from what it declares. */
export const refusalsOf = (row: Route): RefusalCode[] => {
  const codes = [
    ...row.refusals,
    ...(row.access === 'public' ? [] : whenSignedIn),
    ...(typeof row.access === 'object' ? whenRole : []),
    ...(row.body ? whenSent : []),
    ...(row.versioned ? whenVersioned : []),
    ...(row.status === 201 ? whenCreating : []),
    ...always,
  ];
  return [...new Set(codes)];
};

const retryAfter = {
  'Retry-After': { description: 'Seconds until the next try', schema: { type: 'integer' } },
};

/** Refusals by status, as OpenAPI lists answers. */
const problems = (row: Route) => {
  const byStatus = Map.groupBy(refusalsOf(row), (code) => refusalTable[code].status);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        String(status),
        { description: codes.join(', '), ...(status === 429 ? { headers: retryAfter } : {}), content },
      ]),
  );
};

const success = (row: Route, { schemaOf }: Components) => {
  const status = String(row.status ?? 200);
  if (row.status === 204) return { [status]: { description: 'Done' } };
  const schema = schemaOf(row.response, 'output');
  return {
    [status]: { description: row.summary, content: { [row.media ?? 'application/json']: { schema } } },
  };
};

const operation = (name: RouteName, row: Route, components: Components) => ({
  operationId: name,
  summary: row.summary,
  tags: [row.path.split('/')[1] ?? ''],
  ...(row.access === 'public' ? { security: [] } : { security: [{ login: [] }] }),
  ...(typeof row.access === 'object' ? { 'x-roles': [...row.access.roles] } : {}),
  'x-needs': [...row.needs],
  parameters: parametersOf(row, (schema) => components.schemaOf(schema, 'input')),
  ...(row.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: components.schemaOf(row.body, 'input') } },
        },
      }
    : {}),
  responses: { ...success(row, components), ...problems(row) },
});

const paths = (components: Components) => {
  const all: Record<string, Record<string, object>> = {};
  for (const name of Object.keys(api) as RouteName[]) {
    const row: Route = api[name];
    all[row.path] = { ...all[row.path], [row.method.toLowerCase()]: operation(name, row, components) };
  }
  return all;
};

/** The OpenAPI 3.1 document of every route, made from the rows. Served, committed, and compared in the tests. */
export const openApiDocument = () => {
  const components = openComponents();
  components.schemaOf(problemSchema.meta({ id: 'Problem' }), 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Trepart',
      version: '1',
      description:
        'Matchmaking for outcome contracts. Errors are problem+json (RFC 9457) with a stable code.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/api' }],
    paths: paths(components),
    components: {
      schemas: components.schemas,
      securitySchemes: { login: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};
