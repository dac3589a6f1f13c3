import { expect, test } from 'vitest';
import { market } from '../../local/demo/market.ts';
import { contractTerms } from '../../shared/matching/contract.ts';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { bandsOf, payoutPicture } from '../../web/contract/payout.ts';

const terms: NeedTerms = market.need;
const lossIn = (changes: Partial<NeedTerms>): [drawn: number, exact: number] => {
  const need = { ...terms, ...changes };
  const below = bandsOf(need, 24).filter(({ from }) => from < need.capital);
  return [below.reduce((sum, { probability }) => sum + probability, 0), contractTerms(need).lossProbability];
};

test.each([
  {},
  { capital: 5_999_999 },
  { capital: 1 },
  { paymentCap: 5_000_000 },
  { paymentCap: 0 },
  { paymentCap: 6_000_000 },
])('what is drawn left of the capital is the chance of loss, with %o', (changes) => {
  const [drawn, exact] = lossIn(changes);
  expect(drawn).toBeCloseTo(exact, 9);
});

test('the bands lie side by side, hold everything, and end at the payment cap', () => {
  const { bands } = payoutPicture(terms);
  expect(bands.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  expect(bands[0]!.from).toBe(0);
  expect(bands.at(-1)!.to).toBe(terms.paymentCap);
  for (const [index, band] of bands.slice(1).entries()) expect(band.from).toBeCloseTo(bands[index]!.to, 6);
});
