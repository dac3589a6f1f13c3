import * as z from 'zod';

type Json = Record<string, unknown>;

/** Named schemas, hoisted out of each route's own, so that each stands in the document once. */
export type Components = {
  schemas: Record<string, Json>;
  schemaOf: (schema: z.ZodType, io: 'input' | 'output') => Json;
};

const from = '#/$defs/';
const to = '#/components/schemas/';

/** What is sent may leave defaults out, so the same schema has two forms. */
const nameIn = (io: 'input' | 'output', id: string) => (io === 'input' ? `${id}Input` : id);

const rewrite = (value: unknown, io: 'input' | 'output'): unknown => {
  if (Array.isArray(value)) return value.map((one) => rewrite(one, io));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, one]) => key !== '$defs' && key !== '$schema' && !(key === 'id' && typeof one === 'string'),
      )
      .map(([key, one]) =>
        key === '$ref' && typeof one === 'string' && one.startsWith(from)
          ? [key, to + nameIn(io, one.slice(from.length))]
          : [key, rewrite(one, io)],
      ),
  );
};

export const openComponents = (): Components => {
  const schemas: Record<string, Json> = {};
  return {
    schemas,
    schemaOf: (schema, io) => {
      const id = schema.meta()?.id;
      const wrapped = z.toJSONSchema(z.object({ it: schema }), { io, unrepresentable: 'any' }) as Json;
      for (const [name, definition] of Object.entries((wrapped.$defs ?? {}) as Json))
        schemas[nameIn(io, name)] = rewrite(definition, io) as Json;
      if (id !== undefined) return { $ref: to + nameIn(io, id) };
      return rewrite((wrapped.properties as Json).it, io) as Json;
    },
  };
};
