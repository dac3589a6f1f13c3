import type * as z from 'zod';
import type { Route } from '../../../shared/route.ts';

type Step = string | number;
export type Part = 'params' | 'query' | 'body';
/** One text or number that a request may hold. */
export type Leaf = { part: Part; path: readonly Step[]; kind: 'text' | 'number' };
type Found = Omit<Leaf, 'part'>;

// biome-ignore lint/suspicious/noExplicitAny: zod's definitions differ by kind, and `type` tells which it is
type Definition = any;

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def;

const inside = (schema: z.ZodType, path: readonly Step[]): Found[] => {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
    case 'enum':
    case 'literal':
    case 'template_literal':
      return [{ path, kind: 'text' }];
    case 'number':
      return [{ path, kind: 'number' }];
    case 'object':
      return Object.entries(definition.shape as Record<string, z.ZodType>).flatMap(([name, one]) =>
        inside(one, [...path, name]),
      );
    case 'array':
      return inside(definition.element, [...path, 0]);
    case 'record':
      return inside(definition.valueType, [...path, 'x']);
    case 'union':
      return definition.options.flatMap((one: z.ZodType) => inside(one, path));
    case 'pipe':
      return inside(definitionOf(definition.in).type === 'transform' ? definition.out : definition.in, path);
    default:
      return definition.innerType ? inside(definition.innerType, path) : [];
  }
};

const once = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [`${one.kind} ${one.path.join('.')}`, one])).values(),
];

/** Every text and number of a route's path, query and body, as its schemas have them: a new field is there by itself. */
export const leavesOf = (row: Route): Leaf[] =>
  (['params', 'query', 'body'] as const).flatMap((part) => {
    const schema = row[part];
    return schema ? once(inside(schema, [])).map((one) => ({ ...one, part })) : [];
  });

const child = (holder: unknown, step: Step): unknown =>
  (holder as Record<Step, unknown> | undefined | null)?.[step];

/** The value with another in one place; what leads there is made where it is missing. */
export const withValue = (holder: unknown, path: readonly Step[], value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const changed = withValue(child(holder, step), rest, value);
  if (typeof step === 'number') return [changed, ...(Array.isArray(holder) ? holder.slice(1) : [])];
  return { ...(typeof holder === 'object' && !Array.isArray(holder) ? holder : {}), [step]: changed };
};

export const valueAt = (holder: unknown, path: readonly Step[]): unknown => path.reduce(child, holder);
