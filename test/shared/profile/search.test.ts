import { describe, expect, it } from 'vitest';
import type { MarketRow } from '../../../shared/profile/market-row.ts';
import { partiesNamed } from '../../../shared/profile/search.ts';
import { employerContent, providerContent } from '../../support/content.ts';

const provider = (number: string, name: string): MarketRow => ({
  side: 'provider',
  row: { id: `provider-${number}`, name, ...providerContent().terms },
});
const employer = (number: string, name: string): MarketRow => ({
  side: 'employer',
  row: { id: `employer-${number}`, name, ...employerContent().terms },
});

const rows = [
  provider('974760673', 'Ny Start AS'),
  provider('889640782', 'Østkanten Start'),
  employer('971524960', 'Start Renhold'),
];
const names = (text: string) => partiesNamed(rows, text).map(({ name }) => name);

describe('somebody who looks for a party', () => {
  it('finds it by any part of its name, and first those whose name begins so', () => {
    expect(names('start')).toEqual(['Start Renhold', 'Ny Start AS', 'Østkanten Start']);
    expect(names(' ØST ')).toEqual(['Østkanten Start']);
    expect(names('Grorud')).toEqual([]);
  });

  it('finds it by the beginning of its number, however it is spaced', () => {
    expect(names('974 760')).toEqual(['Ny Start AS']);
    expect(names('760673')).toEqual([]);
  });

  it('gets twenty at most, with the side of each', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      employer(String(810000000 + index), `Kafé ${index}`),
    );
    const found = partiesNamed(many, 'kafé');
    expect(found).toHaveLength(20);
    expect(found[0]).toEqual({ id: 'employer-810000000', side: 'employer', name: 'Kafé 0' });
  });
});
