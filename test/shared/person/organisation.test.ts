import { describe, expect, test } from 'vitest';
import {
  isSynthetic,
  organisationNumberSchema,
  requireAllowedNumber,
} from '../../../shared/person/organisation.ts';
import { fieldErrors } from '../../../shared/refusal.ts';
import { refusalIn } from '../../support/refused.ts';

const codeOf = (number: unknown) => {
  const { error } = organisationNumberSchema.safeParse(number);
  return error && fieldErrors(error)[0]?.code;
};

describe('an organisation number', () => {
  test.each([
    '974760673',
    '974 760 673',
    ' 974\u00a0760\u00a0673 ',
    '974\u2009760\u202f673',
    '974.760.673',
    '974-760-673',
    'NO974760673MVA',
    'NO 974 760 673 MVA',
    'no974760673mva',
    'Org.nr. 974 760 673',
    'Org.nr: 974 760 673',
    'orgnr 974760673',
    'organisasjonsnummer 974 760 673',
    '974760673 MVA',
  ])('may be written %j', (written) => {
    expect(organisationNumberSchema.parse(written)).toBe('974760673');
  });

  test.each([
    ['000000000', 'organisation-number'],
    ['100000008', 'organisation-number'],
    ['700000003', 'organisation-number'],
    ['974760674', 'organisation-number'],
    ['12345', 'invalid-format'],
    ['97476067a', 'invalid-format'],
    ['9747606730', 'invalid-format'],
    ['974760673 974760673', 'invalid-format'],
    ['٩٧٤٧٦٠٦٧٣', 'invalid-format'],
    ['', 'invalid-format'],
  ])('such as %j is refused', (number, code) => {
    expect(codeOf(number)).toBe(code);
  });

  test('of the synthetic series is taken only where the stage says so', () => {
    const organisation = organisationNumberSchema.parse('310 000 027');
    expect(isSynthetic(organisation)).toBe(true);
    const ask = (number: string, synthetic: boolean) => () =>
      requireAllowedNumber({ number }, { synthetic, path: '$.organisation.number' });
    expect(ask('310000027', true)).not.toThrow();
    expect(ask('974760673', false)).not.toThrow();
    expect(refusalIn(ask('310000027', false)).errors).toEqual([
      expect.objectContaining({ path: '$.organisation.number', code: 'synthetic-number' }),
    ]);
  });
});
