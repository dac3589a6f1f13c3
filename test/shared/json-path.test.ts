import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { jsonPath, unknownFields } from '../../shared/json-path.ts';

test('a place in a document reads as one writes it', () => {
  expect(jsonPath([])).toBe('$');
  expect(jsonPath(['need', 'outcomes', 0, 'payment'])).toBe('$.need.outcomes[0].payment');
});

describe('a field that nobody asked for', () => {
  const schema = z.object({
    name: z.string(),
    list: z.array(z.object({ code: z.string() })),
    more: z.object({}),
  });
  const sent = { name: 'a', list: [{ code: 'x' }, { code: 'y', cod: 'z' }], more: { extra: 1 }, nmae: 'b' };

  test('is told of at any depth', () => {
    expect(unknownFields(sent, schema.parse(sent))).toEqual(['$.list[1].cod', '$.more.extra', '$.nmae']);
  });

  test('is not one that the schema has a default for, or that it leaves as it came', () => {
    const loose = z.object({ k: z.int().default(3), at: z.looseObject({}) });
    expect(
      unknownFields({ at: { anything: { deep: 1 } } }, loose.parse({ at: { anything: { deep: 1 } } })),
    ).toEqual([]);
  });

  test('may have a name that an object has anyway', () => {
    const tricky = JSON.parse(
      '{"name":"a","list":[],"more":{},"constructor":1,"toString":2,"__proto__":{"x":1}}',
    );
    expect(unknownFields(tricky, schema.parse(tricky)).toSorted()).toEqual([
      '$.__proto__',
      '$.constructor',
      '$.toString',
    ]);
  });

  test('never is one of a document that says what it should, whatever that is', () => {
    const holds = fc.property(fc.jsonValue(), (value) => {
      expect(unknownFields(value, structuredClone(value))).toEqual([]);
    });
    fc.assert(holds);
  });
});
