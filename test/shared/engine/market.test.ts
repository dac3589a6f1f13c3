import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Market, parseMarket } from '../../../shared/engine/market/market.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}.market.json`, import.meta.url), 'utf8'));
const bjerke = () => read('bjerke-2024.model-2');

/** A value changed at a path such as `need.rules.minJobs`. */
const changed = (path: string, value: unknown): unknown => {
  const json = bjerke();
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((at, key) => at[key], json);
  holder[last] = value;
  return json;
};

const firstPath = (json: unknown): string => {
  const parsed = parseMarket(json);
  return parsed.ok ? 'accepted' : (parsed.issues[0]?.path ?? 'no path');
};

const marketOf = (json: unknown): Market => {
  const parsed = parseMarket(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.market;
};

describe('a market file of version 2', () => {
  it.each<[string, unknown, string?]>([
    ['need.participants', 0],
    ['need.participants', 2001],
    ['need.months', 0],
    ['need.capital', 99_999],
    ['need.areas', []],
    ['need.themes', []],
    ['need.jobs', -1],
    ['need.outcomes', []],
    ['need.outcomes.0.month', 0],
    ['need.outcomes.0.strength', 0],
    ['need.outcomes.0.expectedShare', 0.1],
    ['need.outcomes.0.baselineShare', 1.5],
    ['need.paymentCap', -1],
    ['need.rules.maxProviders', 0],
    ['need.rules.minSmallProviders', 6],
    ['need.rules.minGroup', 0],
    ['need.rules.maxInvestorShare', 1.1],
    ['need.rules.maxGiftShare', -0.1],
    ['need.rules.returnCap', 0.9],
    ['need.rules.referenceIndex', 0.2],
    ['need.rules.listDistance', 0],
    ['need.rules.minJobs', 19],
    ['need.weights.party', 0],
    ['need.weights.party', 0.2],
    ['need.weights.elements', 0],
    ['need.weights.price', 0.2, '$.need.weights'],
    ['need.spread.alna', 7, '$.need.spread'],
    ['need.spread.frogner', 0],
    ['need.elements.1.element', 'assessment'],
    ['need.elements.0.maxPrice', -1],
    ['providers.0.offers.0.price', 0.5],
    ['providers.0.offers.0.capacity', 1.5],
    ['providers.0.offers.0.minimum', 0],
    ['providers.0.offers.0.evidence', 5],
    ['providers.0.offers.1.element', 'assessment'],
    ['providers.0.kind', 'giant'],
    ['providers.0.conflicts', ['aft-long'], '$.providers[0].conflicts[0]'],
    ['providers.1.id', 'aft-long'],
    ['investors.0.ticket.max', 1],
    ['investors.0.minReturn', -0.01],
    ['employers.0.positions', 2.5],
    ['employers.0.id', 'aft-long'],
  ])('is refused at its path: %s as %j', (path, value, at) => {
    const own = `$.${path.replaceAll(/\.(\d+)/g, '[$1]')}`;
    expect(firstPath(changed(path, value))).toBe(at ?? own);
  });

  it('may carry fields that the model does not know, and conflicts with parties that are not there', () => {
    expect(firstPath(changed('need.note', 'anything'))).toBe('accepted');
    expect(firstPath(changed('providers.0.conflicts', ['gone']))).toBe('accepted');
  });

  it('has a spread as even as whole persons allow, one more for the first areas by code', () => {
    expect(marketOf(changed('need.spread', undefined)).need.spread).toEqual({
      alna: 8,
      bjerke: 8,
      grorud: 7,
      stovner: 7,
    });
  });

  it('lets gifts fill everything under a bridge unless it says otherwise', () => {
    expect(marketOf(changed('need.rules', {})).need.rules.maxGiftShare).toBe(0.5);
    const json = changed('need.contractModel', 'bridge') as { need: { rules: unknown } };
    json.need.rules = {};
    expect(marketOf(json).need.rules.maxGiftShare).toBe(1);
  });
});

describe('a market file of version 1', () => {
  it('is read with the defaults of version 2, and its weights without a price', () => {
    const { need } = marketOf(read('bjerke-2024'));
    expect(need.weights).toEqual({ elements: 0.5, capital: 0.25, jobs: 0.25, price: 0, party: 0.01 });
    expect(need.outcomes.map(({ baselineShare }) => baselineShare)).toEqual([0, 0]);
    expect([need.rules.minGroup, need.rules.listDistance, need.rules.minJobs]).toEqual([8, 2, 0]);
  });

  it('has the default weights where it gives none', () => {
    expect(marketOf(changed('need.weights', {})).need.weights.price).toBe(0.1);
  });
});
