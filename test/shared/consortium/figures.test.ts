import { expect, test } from 'vitest';
import { figuresOf, fitsOf, partiesOf } from '../../../shared/consortium/figures.ts';
import { compose } from '../../../shared/matching/index.ts';
import { parseMarket } from '../../../shared/matching/market.ts';
import { employerContent, investorContent, needContent, providerContent } from '../../support/content.ts';

const parsed = parseMarket({
  need: { id: 'need', ...needContent().terms },
  providers: [
    { id: 'p-a', name: 'Liten AS', ...providerContent().terms },
    {
      id: 'p-b',
      name: 'Stor AS',
      ...providerContent({
        kind: 'supplier',
        areas: ['alna'],
        offers: [{ element: 'assessment', price: 1, capacity: 60, evidence: 4 }],
      }).terms,
    },
  ],
  investors: ['i-a', 'i-b'].map((id) => ({ id, name: id, ...investorContent().terms })),
  employers: [{ id: 'e-a', name: 'Barnehagen', ...employerContent().terms }],
});
if (!parsed.ok) throw new Error(parsed.issues[0]?.path);
const { market } = parsed;
const answer = compose(market, { k: 1, limitMs: 10_000, now: () => 0 });
const entry = answer.consortia[0]!;

test('a consortium’s figures are those of its own parties', () => {
  expect(figuresOf(entry, market, answer.contract)).toMatchObject({
    score: entry.score,
    raised: 2_000_000,
    capitalGap: 0,
    expectedReturn: answer.contract.expectedReturn,
    lossProbability: answer.contract.lossProbability,
    lowestEvidence: 2,
    providerKinds: ['small-supplier'],
    areas: ['bjerke'],
    positions: 6,
    gaps: 0,
  });
});

test('what is not raised is the gap, and nothing delivered has no evidence to speak of', () => {
  const poor = { ...entry, deliveries: [], investments: [{ investor: 'i-a', amount: 500_000 }] };
  expect(figuresOf(poor, market, answer.contract)).toMatchObject({ raised: 500_000, capitalGap: 1_500_000 });
  expect(figuresOf(poor, market, answer.contract)).toMatchObject({ providerKinds: [], areas: [] });
});

test('a provider with two deliveries is one party, and everybody goes by name', () => {
  expect(entry.deliveries.length).toBe(2);
  expect(partiesOf(entry, market).map(({ side, name }) => `${side} ${name}`)).toEqual([
    'provider p-a',
    'investor i-a',
    'investor i-b',
    'employer e-a',
  ]);
  const named = { ...market, providers: market.providers.map((one) => ({ ...one, name: 'Liten AS' })) };
  expect(partiesOf(entry, named)[0]?.name).toBe('Liten AS');
});

test('the reasons kept are those of the consortium’s own parties: no rival’s', () => {
  const fits = fitsOf(entry, answer.fits);
  expect(fits.offers.map(({ provider }) => provider)).toEqual(['p-a', 'p-a']);
  expect(answer.fits.offers.some(({ provider }) => provider === 'p-b')).toBe(true);
  expect(fits.investors).toHaveLength(2);
  expect(fits.employers).toHaveLength(1);
});
