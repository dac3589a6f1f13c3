import { expect, test } from 'vitest';
import { api, type RouteName } from '../../../shared/api.ts';
import { openApiDocument } from '../../../shared/open-api/document.ts';
import type { Route } from '../../../shared/route.ts';
import { type Field, fields } from '../../../shared/visibility/table.ts';
import { carriedBy } from '../../support/carried.ts';
import { keptBy, openToAll } from '../../support/kept.ts';

type Schema = {
  $ref?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};
type Document = {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema?: Schema }> }> }>
  >;
  components: { schemas: Record<string, Schema> };
};
const document = JSON.parse(JSON.stringify(openApiDocument())) as Document;

const isForModerators = ({ access }: Route): boolean =>
  typeof access === 'object' && access.roles.every((role) => role === 'moderator');
const rows = (Object.keys(api) as RouteName[])
  .map((name) => ({ name, row: api[name] as Route }))
  .filter(({ row }) => !isForModerators(row));

/** Every leaf of a schema, as the property that it is in and its own name. */
const leavesOf = (schema: Schema | undefined, within = '', seen: readonly string[] = []): string[] => {
  if (!schema) return [];
  const ref = schema.$ref?.split('/').at(-1);
  if (ref !== undefined)
    return seen.includes(ref) ? [] : leavesOf(document.components.schemas[ref], within, [...seen, ref]);
  const { items, properties = {}, additionalProperties: more, anyOf = [], oneOf = [], allOf = [] } = schema;
  const inner = [...anyOf, ...oneOf, ...allOf, ...(items ? [items] : [])];
  if (typeof more === 'object') return leavesOf(more, `${within}.*`, seen);
  const own = Object.entries(properties).flatMap(([name, one]) => {
    const below = leavesOf(one, name, seen);
    return below.length > 0 ? below : [`${within}.${name}`];
  });
  return [...own, ...inner.flatMap((one) => leavesOf(one, within, seen))];
};

const leavesIn = ({ method, path }: Route): string[] => {
  const { responses } = document.paths[path]![method.toLowerCase()]!;
  const [, given] = Object.entries(responses).find(([status]) => status.startsWith('2'))!;
  return [...new Set(leavesOf(given.content?.['application/json']?.schema))];
};

const fieldsOf = (leaf: string): Field[] => fields.filter((field) => carriedBy[field]?.includes(leaf));
const isOpen = (leaf: string): boolean =>
  openToAll.some((one) => (typeof one === 'string' ? one === leaf : one.test(leaf)));

test('every property that an answer to others than moderators can have is of a field in the table, or open to all', () => {
  const unknown = rows.flatMap(({ name, row }) =>
    leavesIn(row)
      .filter((leaf) => fieldsOf(leaf).length === 0 && !isOpen(leaf))
      .map((leaf) => `${name}: ${leaf}`),
  );
  expect(unknown).toEqual([]);
});

test('no property is said to stand where none does any more', () => {
  const all = new Set(rows.flatMap(({ row }) => leavesIn(row)));
  expect(
    Object.values(carriedBy)
      .flat()
      .filter((leaf) => !all.has(leaf)),
  ).toEqual([]);
});

test('every route that carries such a field says how it keeps to the table, and no other does', () => {
  const carrying = rows.filter(({ row }) => leavesIn(row).some((leaf) => fieldsOf(leaf).length > 0));
  const declared: readonly string[] = Object.values(keptBy).flat();
  expect(carrying.map(({ name }) => name).toSorted()).toEqual(declared.toSorted());
});
