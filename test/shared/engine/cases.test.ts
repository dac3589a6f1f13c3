import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../bench/checker/judge.ts';
import { compose } from '../../../shared/engine/compose.ts';
import { parseMarket } from '../../../shared/engine/market/market.ts';

const folder = join(import.meta.dirname, 'cases');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const cases = readdirSync(folder)
  .map((file) => ({ file, json: read(join(folder, file)) }))
  .filter(({ json }) => json.expected);

const marketOf = (json: unknown) => {
  const parsed = parseMarket(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.market;
};

describe('a small market that shows one rule', () => {
  it.each(cases)('is answered as expected: $file', ({ json }) => {
    const market = marketOf(json);
    const answer = compose(market, { k: 3 });
    const [best] = answer.consortia;
    expect(answer.optimal).toBe(true);
    expect(best?.score).toBeCloseTo(json.expected.score, 8);
    expect(best?.index).toBeCloseTo(json.expected.index, 5);
    expect({
      gaps: best?.gaps.length,
      bands: best?.bands,
      cost: best?.cost,
      raised: best?.investments.reduce((sum, { amount }) => sum + amount, 0),
    }).toEqual({
      gaps: json.expected.gaps,
      bands: json.expected.bands,
      cost: json.expected.cost,
      raised: json.expected.raised,
    });
    expect(checkAnswer(market, answer, 3)).toEqual([]);
  });
});

describe('the Bjerke market', () => {
  const market = marketOf(read(join(import.meta.dirname, '../../../data/bjerke-2024.model-2.market.json')));

  it('has the three best consortia of the formal model, without a gap', () => {
    const answer = compose(market, { k: 3 });
    const scores = answer.consortia.map(({ score }) => score.toFixed(10));
    expect(scores).toEqual(['0.5677043959', '0.5569151865', '0.5556079216']);
    expect(answer.consortia[0]?.gaps).toEqual([]);
    expect(answer.optimal).toBe(true);
    expect(checkAnswer(market, answer, 3)).toEqual([]);
  });

  it('is answered within its time limit, with a bound, when the time is too short', () => {
    let ticks = 0;
    const { optimal, score, bound } = compose(market, { k: 3, limitMs: 40, now: () => ticks++ });
    expect(optimal).toBe(false);
    expect(bound).toBeGreaterThanOrEqual(0.5677043959 - 1e-9);
    expect(score).toBeLessThanOrEqual(0.567704396);
  });
});

describe('numbers at their extremes', () => {
  const bjerke = () => read(join(import.meta.dirname, '../../../data/bjerke-2024.model-2.market.json'));

  it('end in time with the smallest strength, of which all or nobody reach an outcome', () => {
    const market = marketOf(read(join(folder, 'smallest-strength.market.json')));
    const { consortia, optimal } = compose(market, { k: 1 });
    expect(optimal).toBe(true);
    expect(consortia[0]?.risk.expectedPayout).toBe(0);
  });

  it('do not change a score without gaps, however large the rules that make a gap cost', () => {
    const json = bjerke();
    json.need.rules.maxInvestors = 1e9;
    json.need.rules.maxEmployers = 1e9;
    const { score, optimal } = compose(marketOf(json), { k: 1 });
    expect(optimal).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0.5677043959 - 1e-9);
    expect(score).toBeLessThan(0.6);
  });
});
