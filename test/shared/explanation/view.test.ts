import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf, fitsOf, partiesOf } from '../../../shared/consortium/figures.ts';
import { explanationFor } from '../../../shared/explanation/view.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { compareEntries, explainEntry } from '../../../shared/matching/explain.ts';
import { compose } from '../../../shared/matching/index.ts';
import { needContentSchema } from '../../../shared/need/need.ts';
import { frozenMarketSchema } from '../../../shared/run/market.ts';
import { readerOf } from '../../../shared/visibility/reader.ts';
import { consortium as consortiumWith, need as needWith } from '../../support/nouns.ts';

const file = new URL('../../../data/bjerke-2024.market.json', import.meta.url);
const market = frozenMarketSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const answer = compose(market, { k: 2 });
const [first, second] = answer.consortia.map((entry) =>
  explainEntry(market, fitsOf(entry, answer.fits), entry),
);
const entry = answer.consortia[0]!;
const consortium = consortiumWith('candidate', {
  entry,
  parties: partiesOf(entry, market),
  figures: figuresOf(entry, market, contractTerms(market.need)),
});
const { id: _, name, ...terms } = market.need;
const need = needWith('published', { content: needContentSchema.parse({ name, terms }) });

const explained = {
  explanation: first!,
  comparison: { ...compareEntries(first!, second!), withRank: 2 },
  market,
};
const inIt = (side: string) => consortium.parties.find((party) => party.side === side)!.profileId;
const mandate = (id: string) => market.investors.find((one) => one.id === id)!;
const readAs = (asker: Parameters<typeof readerOf>[0]) =>
  explanationFor(readerOf(asker, { consortium, need }), explained);
const bridge = { ...mandate(inIt('investor')), maxMonths: 0 };

test('a moderator reads all of it: the parts add up to the score', () => {
  const shown = readAs({ role: 'moderator' });
  const sum = shown.contributions.reduce((total, { contribution = 0 }) => total + contribution, 0);
  expect(sum + shown.parties.cost).toBeCloseTo(shown.score!, 10);
  expect(shown.comparison).toEqual(explained.comparison);
});

describe('an investor whose mandate fits', () => {
  const own = inIt('investor');
  const shown = readAs({ role: 'investor', profileId: own, mandate: mandate(own) });

  test('reads its own fit in full, but not what its amount could be computed from', () => {
    const mine = shown.contributions.find(({ party }) => party === own)!;
    expect(mine).toMatchObject({ fit: expect.any(Number), criteria: expect.any(Array) });
    expect(mine.criteria.map(({ name }) => name)).toContain('return');
    for (const field of ['share', 'contribution']) expect(mine).not.toHaveProperty(field);
    expect(JSON.stringify(mine.criteria)).not.toContain('contribution');
  });

  test('reads of rival investors neither return nor risk, nor how well they fit', () => {
    const rivals = shown.contributions.filter(({ side, party }) => side === 'investor' && party !== own);
    expect(rivals.length).toBeGreaterThan(0);
    for (const { criteria, ...rest } of rivals) {
      expect(Object.keys(rest)).toEqual(['side', 'party']);
      expect(criteria.map(({ name }) => name)).toEqual(['themes', 'area']);
      for (const one of criteria) expect(Object.keys(one)).toEqual(['name', 'weight', 'field', 'level']);
    }
  });

  test('reads each delivery’s price and evidence, and its criteria in words', () => {
    const deliveries = shown.contributions.filter(({ side }) => side === 'provider');
    for (const { party, element, offer, criteria, ...rest } of deliveries) {
      const sold = market.providers
        .find(({ id }) => id === party)!
        .offers.find((one) => one.element === element)!;
      expect(offer).toEqual({ price: sold.price, evidence: sold.evidence });
      expect(criteria.every(({ level, value }) => level !== undefined && value === undefined)).toBe(true);
      expect(Object.keys(rest)).toEqual(['side']);
    }
  });

  test('is told what sets it apart from the nearest in a word, and no score', () => {
    for (const field of ['score', 'value']) expect(shown).not.toHaveProperty(field);
    expect(Object.keys(shown.comparison!).toSorted()).toEqual(['decisive', 'withRank']);
    for (const gap of shown.gaps) expect(gap).not.toHaveProperty('cost');
  });
});

test('an investor whose mandate does not fit reads of no other party how it fits or what it costs', () => {
  const shown = readAs({ role: 'investor', profileId: 'investor-310000035', mandate: bridge });
  expect(shown.contributions).toEqual([]);
  expect(shown.coverage.every(({ fit }) => fit === undefined)).toBe(true);
  expect(shown.comparison).toHaveProperty('decisive');
});

test.each(['provider', 'employer'] as const)('a %s reads its own part and no comparison', (side) => {
  const own = inIt(side);
  const shown = readAs({ role: side, profileId: own });
  expect(new Set(shown.contributions.map(({ party }) => party))).toEqual(new Set([own]));
  expect(shown).not.toHaveProperty('comparison');
  expect(shown).not.toHaveProperty('value');
  for (const { provider, fit } of shown.coverage) expect(fit === undefined).toBe(provider !== own);
});
