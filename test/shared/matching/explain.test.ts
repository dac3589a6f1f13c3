import { describe, expect, it } from 'vitest';
import bjerke from '../../../data/bjerke-2024.market.json' with { type: 'json' };
import { compose } from '../../../shared/matching/compose.ts';
import { compareEntries, explainEntry, whatIf } from '../../../shared/matching/explain.ts';
import { type Market, parseMarket } from '../../../shared/matching/market.ts';

const read = (json: unknown): Market => {
  const parsed = parseMarket(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.market;
};

const market = read(bjerke);
const answer = compose(market);
const explanations = answer.consortia.map((entry) => explainEntry(market, answer.fits, entry));

/** The same market without anybody who can teach Norwegian, without small providers and with little money. */
const poor: Market = {
  ...market,
  providers: market.providers
    .filter(({ kind }) => kind === 'supplier')
    .map((one) => ({
      ...one,
      offers: one.offers.filter(({ element }) => element !== 'work-oriented-norwegian'),
    })),
  investors: market.investors.slice(0, 2),
};

describe('An explanation', () => {
  it('has parts that add up to the score and to the value of every entry', () => {
    for (const [index, { score, value }] of explanations.entries()) {
      expect(score).toBeCloseTo(answer.consortia[index]!.score, 9);
      expect(value).toBeCloseTo(answer.consortia[index]!.value, 9);
    }
  });

  it('counts the gaps at what they cost, so that the parts still add up', () => {
    const { consortia, fits } = compose(poor, { k: 3 });
    expect([...new Set(consortia[0]!.gaps.map(({ kind }) => kind))].sort()).toEqual([
      'capital',
      'element',
      'small-providers',
    ]);
    for (const entry of consortia) expect(explainEntry(poor, fits, entry).score).toBeCloseTo(entry.score, 9);
  });

  it('splits each contribution over its criteria', () => {
    for (const { contribution, criteria } of explanations[0]!.contributions)
      expect(criteria.reduce((sum, part) => sum + part.contribution, 0)).toBeCloseTo(contribution, 12);
  });

  it('names the criterion that costs a party the most as the strongest reason against it', () => {
    for (const { against, criteria, share } of explanations[0]!.contributions) {
      const losses = criteria.map(({ weight, contribution }) => share * weight - contribution);
      expect(against?.loss ?? 0).toBeCloseTo(Math.max(0, ...losses), 12);
    }
  });

  it('tells each element of the need as covered, thin or missing', () => {
    const { coverage } = explanations[0]!;
    expect(coverage.map(({ element }) => element)).toEqual(
      market.need.elements.map(({ element }) => element),
    );
    for (const { state, fit } of coverage)
      expect(state).toBe(fit === undefined ? 'missing' : fit < 0.4 ? 'thin' : 'covered');
  });

  it('says why the runner-up lost in parts that add up to the difference in score', () => {
    const [first, second] = [explanations[0]!, explanations[1]!];
    const { parts, difference } = compareEntries(first, second);
    expect(difference).toBeCloseTo(answer.consortia[0]!.score - answer.consortia[1]!.score, 12);
    expect(parts.reduce((sum, part) => sum + part.difference, 0)).toBeCloseTo(difference, 9);
  });
});

describe('What would raise a provider’s chances', () => {
  const hub = market.providers.find(({ id }) => id === 'hub')!;
  const found = whatIf(market, hub);

  it('lists only changes that help, the most useful first', () => {
    const gains = found.changes.map(({ gain }) => gain ?? Infinity);
    expect(gains.length).toBeGreaterThan(0);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
  });

  it('gains what composing again with the changed profile gains', () => {
    const [{ change, gain }] = found.changes as [(typeof found.changes)[number]];
    if (change.change !== 'element') throw new Error('The best change for the hub is a new element');
    const { change: _, ...offer } = change;
    const changed = { ...hub, offers: [...hub.offers, offer] };
    const others = market.providers.filter(({ id }) => id !== hub.id);
    const best = (one: typeof hub) =>
      compose({ ...market, providers: [...others, one] }, { k: 1, keep: [hub.id] }).score;
    expect(gain).toBeCloseTo(best(changed) - best(hub), 9);
  });

  it('tells a provider that could take no part which change would open the door', () => {
    const outside = { ...hub, areas: ['frogner'] };
    const { changes } = whatIf(market, outside);
    expect(changes[0]).toMatchObject({ change: { change: 'area' }, gain: null });
  });

  it('stops when the time is up and tells what it has found by then', () => {
    let time = 0;
    const { changes } = whatIf(market, hub, { limitMs: 2, now: () => time++ });
    expect(changes.length).toBeLessThan(found.changes.length);
  });
});
