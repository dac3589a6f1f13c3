import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sweep } from '../../../bench/checker/markets.ts';
import { compose } from '../../../shared/engine/compose.ts';
import { bestWith, resilienceOf } from '../../../shared/engine/explain/alternatives.ts';
import { breakdownOf } from '../../../shared/engine/explain/contributions.ts';
import { coverageOf } from '../../../shared/engine/explain/coverage.ts';
import { excludedByFigures, explainRisk } from '../../../shared/engine/explain/risk.ts';
import { parseMarket } from '../../../shared/engine/market/market.ts';

const marketOf = (file: string) => {
  const parsed = parseMarket(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.market;
};

describe('what a result explains', () => {
  it.each([...sweep(22, { providers: 5, investors: 5, employers: 5 }, 40)])(
    'adds up to the value: $name',
    ({ market }) => {
      for (const entry of compose(market, { k: 2 }).consortia) {
        const { contributions, price, parties } = breakdownOf(market, entry);
        const sum = contributions.reduce(
          (total, one) => total + one.contribution + one.price,
          price + parties,
        );
        expect(sum).toBeCloseTo(entry.value, 9);
        for (const { criteria, contribution } of contributions)
          expect(criteria.reduce((total, part) => total + part.contribution, 0)).toBeCloseTo(contribution, 9);
      }
    },
  );

  const small = marketOf('cases/smaller-group.market.json');
  const [best] = compose(small, { k: 1 }).consortia;

  it('names what the layer gets, and what would be paid without any delivery', () => {
    const { received, paid, layer, withoutDelivery, shares } = explainRisk(small, best!);
    expect(layer).toBe(1_800_000);
    expect(received.p95).toBe(Math.min(paid.p95, 1.25 * layer));
    expect(withoutDelivery.expectedPayout).toBeGreaterThan(0);
    expect(withoutDelivery.expectedPayout).toBeLessThan(best!.risk.expectedPayout);
    expect(shares[0]).toMatchObject({ metric: 'in-work', consortium: 0.5875, need: 0.5, baseline: 0.15 });
  });

  it('counts the places of every element and area, filled and missing', () => {
    const coverage = coverageOf(small, best!);
    expect(coverage.map(({ areas }) => areas)).toEqual([
      [{ area: 'bjerke', filled: 10, missing: 0 }],
      [{ area: 'bjerke', filled: 10, missing: 0 }],
    ]);
    expect(coverage.every(({ thin }) => thin)).toBe(false);
  });

  it('says at which index an investor would come in', () => {
    const careful = {
      ...small,
      investors: small.investors.map((one) => ({ ...one, maxLossProbability: 0.16 })),
    };
    const low = { ...best!, bands: { index: 0.3, layer: 0.6 } };
    const [excluded] = excludedByFigures(careful, low);
    expect(excluded).toMatchObject({ investor: 'l', rule: 'return' });
    expect(excluded?.comesInAt).toBeGreaterThan(0.3);
    const impossible = { ...small, investors: small.investors.map((one) => ({ ...one, minReturn: 0.9 })) };
    expect(excludedByFigures(impossible, low)[0]?.comesInAt).toBeNull();
  });

  it('finds the best that remains without each party', () => {
    const shell = marketOf('cases/shell.market.json');
    const [entry] = compose(shell, { k: 1 }).consortia;
    const leaving = resilienceOf(shell, entry!);
    expect(leaving.map((one) => one.leaving)).toEqual(['bigco', 'real-small', 'g1', 'g2', 'e']);
    const withoutSmall = leaving.find((one) => one.leaving === 'real-small');
    expect(withoutSmall?.remains?.gaps.map(({ kind }) => kind)).toEqual(['small-providers']);
    for (const { leaving: id, remains } of leaving) expect(JSON.stringify(remains)).not.toContain(`"${id}"`);
  });

  it('finds the best with a party in it, and how far it is behind', () => {
    const shell = marketOf('cases/shell.market.json');
    const [entry] = compose(shell, { k: 1 }).consortia;
    const { best: joined, behind } = bestWith(shell, { best: entry!, keep: ['bigco-shell'] });
    expect(joined?.deliveries.some(({ provider }) => provider === 'bigco-shell')).toBe(true);
    expect(behind?.gaps).toBe(0);
    expect(behind?.value).toBeGreaterThan(0);
    expect(bestWith(shell, { best: entry!, keep: ['g1'] }).behind).toEqual({ gaps: 0, value: 0 });
  });
});
