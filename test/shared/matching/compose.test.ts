import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose, type Market, parseMarket } from '../../../shared/matching/index.ts';

const bjerke = (): Market => {
  const parsed = parseMarket(
    JSON.parse(readFileSync(new URL('../../../data/bjerke-2024.market.json', import.meta.url), 'utf8')),
  );
  if (!parsed.ok) throw new Error('the market of Bjerke is refused');
  return parsed.market;
};

const providersOf = ({ deliveries }: { deliveries: { provider: string }[] }) => [
  ...new Set(deliveries.map((row) => row.provider)),
];

describe('composing the Bjerke market', () => {
  const market = bjerke();

  it('finds the published optimum, proven and without a gap', () => {
    const { score, optimal, bound, consortia } = compose(market, { k: 1 });
    expect(score).toBeCloseTo(0.6364008983, 10);
    expect([optimal, bound, consortia[0]?.gaps]).toEqual([true, score, []]);
    expect(consortia[0]?.value).toBe(score);
  });

  it('lists ten different consortia, best first', () => {
    const { consortia } = compose(market);
    const scores = consortia.map(({ score }) => score);
    expect(scores).toHaveLength(10);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('gives the same answer whatever the order of the parties', () => {
    const turned = {
      ...market,
      providers: market.providers.toReversed(),
      investors: market.investors.toReversed(),
      employers: market.employers.toReversed(),
    };
    expect(compose(turned).consortia).toEqual(compose(market).consortia);
  });

  it('does without those who are left out, and keeps those who have to stay', () => {
    const { consortia } = compose(market, { k: 1, exclude: ['place-then-train'], keep: ['hub'] });
    expect(providersOf(consortia[0]!)).toContain('hub');
    expect(providersOf(consortia[0]!)).not.toContain('place-then-train');
  });

  it('has no consortium to show when somebody who has to stay is not there', () => {
    expect(compose(market, { k: 1, keep: ['nobody'] }).consortia).toEqual([]);
  });

  it('tells what it found when the time is up, and how much better anything else could be', () => {
    let time = 0;
    const now = () => {
      time += 1;
      return time;
    };
    const { optimal, bound, score, consortia } = compose(market, { k: 3, limitMs: 2, now });
    expect(optimal).toBe(false);
    expect(bound).toBeGreaterThanOrEqual(0.6364008983);
    expect(score).toBeLessThanOrEqual(bound);
    for (const entry of consortia) expect(entry).toMatchObject({ optimal: false, bound });
  });

  it('reports progress with a bound that holds', () => {
    const bounds: number[] = [];
    const { score } = compose(market, { k: 1, onProgress: ({ bound }) => bounds.push(bound) });
    expect(bounds.length).toBeGreaterThan(0);
    expect(Math.min(...bounds)).toBeGreaterThanOrEqual(score - 1e-9);
  });
});

describe('composing a market in which things are missing', () => {
  const market = bjerke();

  it('has an answer for nobody at all', () => {
    const { consortia } = compose({ ...market, providers: [], investors: [], employers: [] });
    expect(consortia).toHaveLength(1);
    expect(consortia[0]).toMatchObject({
      value: expect.closeTo(0, 12),
      deliveries: [],
      investments: [],
      jobs: [],
    });
    expect(consortia[0]?.gaps.map(({ kind }) => kind).filter((kind) => kind !== 'element')).toEqual([
      'small-providers',
      'capital',
    ]);
  });

  it('names the one who closes a gap, of those who could', () => {
    const few = ['adult-education', 'place-then-train', 'career-course'];
    const providers = market.providers.filter(({ id }) => few.includes(id));
    const { consortia } = compose({ ...market, providers });
    const open = consortia.flatMap(({ gaps }) => gaps.filter(({ of }) => of === 'basic-skills'));
    expect(open.map(({ closedBy }) => closedBy)).toContain('adult-education');
    expect(consortia[0]?.gaps).toEqual([]);
  });
});
