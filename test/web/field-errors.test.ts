import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldName, wordsFor } from '../../web/form/field-errors.ts';
import { resolverFor } from '../../web/form/resolver.ts';

const words = {
  byField: {
    'offers.*.price': 'Skriv prisen i kroner.',
    'offers.*.price:too-small': 'Prisen kan ikke være under 0.',
  },
  byCode: { 'too-small': 'For lite.', 'ambiguous-number': 'To måter.' },
  other: 'Noe må rettes.',
};

describe('what the service says must be mended', () => {
  test('is told at the field that it is about', () => {
    expect(fieldName('$.offers[0].price')).toBe('offers.0.price');
    expect(fieldName('$')).toBe('');
  });

  test.each([
    ['$.offers[3].price', 'too-small', 'Prisen kan ikke være under 0.'],
    ['$.offers[3].price', 'invalid-type', 'Skriv prisen i kroner.'],
    ['$.name', 'too-small', 'For lite.'],
    ['$.name', 'unheard-of', 'Noe må rettes.'],
    ['$.offers[3].price', 'ambiguous-number', 'To måter.'],
  ])('is told in the nearest words: %s, %s', (path, code, told) => {
    expect(wordsFor({ path, code, message: '' }, words)).toBe(told);
  });
});

describe('a form judged by the API’s own schema', () => {
  const schema = z.object({
    name: z.string().min(2),
    offers: z.array(z.object({ price: z.number().min(0) })),
  });
  const resolve = resolverFor<z.input<typeof schema>, z.output<typeof schema>>(schema);
  const judge = (values: unknown) => resolve(values as z.input<typeof schema>, undefined, {} as never);

  test('sends what the schema has made of it', async () => {
    expect(await judge({ name: 'Ola', offers: [] })).toEqual({
      values: { name: 'Ola', offers: [] },
      errors: {},
    });
  });

  test('tells why a number could not be read', async () => {
    const price = { typed: '1.500', problem: 'ambiguous-number' };
    const { errors } = await judge({ name: 'Ola', offers: [{ price }] });
    expect(errors).toEqual({
      offers: { 0: { price: { type: 'ambiguous-number', message: '$.offers[0].price' } } },
    });
  });

  test('tells one error a field, where the field is', async () => {
    const { errors } = await judge({ name: '', offers: [{ price: 1 }, { price: -1 }] });
    expect(errors).toEqual({
      name: { type: 'too-small', message: '$.name' },
      offers: { 1: { price: { type: 'too-small', message: '$.offers[1].price' } } },
    });
  });
});
