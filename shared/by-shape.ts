import * as z from 'zod';

const known = new WeakMap<z.ZodType, z.ZodType>();

// biome-ignore lint/suspicious/noExplicitAny: zod's definitions differ by kind, and `kind` tells which it is
type Definition = any;

const withDefinition = (schema: z.ZodType, changes: object): z.ZodType =>
  z.core.clone(schema, { ...schema._zod.def, checks: [], ...changes } as Definition) as z.ZodType;

const ofObject = (schema: z.ZodType, { shape, catchall }: Definition): z.ZodType => {
  const entries = Object.entries(shape as Record<string, z.ZodType>);
  return withDefinition(schema, {
    shape: Object.fromEntries(entries.map(([name, one]) => [name, byShape(one)])),
    // What a later version adds is left out, not refused.
    catchall: catchall?._zod.def.type === 'never' ? undefined : catchall,
  });
};

const built = (schema: z.ZodType): z.ZodType => {
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'string':
      return z.string();
    case 'number':
      return z.number();
    case 'object':
      return ofObject(schema, definition);
    case 'array':
      return withDefinition(schema, { element: byShape(definition.element) });
    case 'record':
      return withDefinition(schema, { valueType: byShape(definition.valueType) });
    case 'tuple':
      return withDefinition(schema, { items: definition.items.map(byShape) });
    case 'union':
      return withDefinition(schema, { options: definition.options.map(byShape) });
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return withDefinition(schema, { innerType: byShape(definition.innerType) });
    case 'pipe':
      return withDefinition(schema, { in: byShape(definition.in), out: byShape(definition.out) });
    default:
      return withDefinition(schema, {});
  }
};

/**
 * The schema without what it says of values: no lengths, ranges, forms or rules between fields; only which fields there
 * are, and of what type. Requests are judged by value; what is stored already is read by shape, so that a rule made
 * later cannot make an older record unreadable.
 */
export const byShape = <S extends z.ZodType>(schema: S): S => {
  const before = known.get(schema);
  if (before) return before as S;
  const made = built(schema);
  known.set(schema, made);
  return made as S;
};
