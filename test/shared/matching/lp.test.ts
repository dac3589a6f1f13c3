import { describe, expect, it } from 'vitest';
import { families, familyNames } from '../../../bench/market/families.ts';
import { generateMarket } from '../../../bench/market/generate.ts';
import { refereeFits } from '../../../bench/referee/fits.ts';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { brokenRules } from '../../../bench/referee/rules.ts';
import { gapsOf, recomputedValue } from '../../../bench/referee/score.ts';
import { tableOf } from '../../../bench/referee/table.ts';
import bjerke from '../../../data/bjerke-2024.market.json' with { type: 'json' };
import { writeLp } from '../../../shared/matching/lp.ts';
import { marketSchema } from '../../../shared/matching/market.ts';
import { consortiumOf } from '../../support/lp-solution.ts';

const solve = await loadSolver();
const small = { providers: 12, investors: 8, employers: 8 };

describe('a losing supplier exports the problem to a solver of its own', () => {
  it('and finds the published optimum of the Bjerke market', () => {
    const market = marketSchema.parse(bjerke);
    expect(solve(writeLp(market, refereeFits(market))).objective).toBeCloseTo(0.6364008983, 9);
  });

  it.each(familyNames)('whose answer keeps every rule and scores what the formula says: %s', (family) => {
    const market = generateMarket(small, 5, families[family]);
    const table = tableOf(market);
    const solved = solve(writeLp(market, table.fits));
    const consortium = consortiumOf(market, table.fits, solved);
    expect(brokenRules(table, consortium)).toEqual([]);
    expect(recomputedValue(table, consortium) - gapsOf(table, consortium).penalty).toBeCloseTo(
      solved.objective,
      7,
    );
  });

  it('and can read it: names without characters that the format forbids, each party its own, short lines', () => {
    const { investors, ...market } = generateMarket(small, 1);
    const [first, second, ...rest] = investors;
    const twins = [first && { ...first, id: 'Blåbær-fond' }, second && { ...second, id: 'Bl-b-r fond' }];
    const renamed = marketSchema.parse({ ...market, investors: [...twins, ...rest] });
    const lp = writeLp(renamed, {
      ...refereeFits(renamed),
      investors: renamed.investors.map(({ id }) => ({ investor: id, fit: 0.5 })),
    });
    expect(new Set(lp.match(/\binvestor__Bl\w+/g))).toEqual(
      new Set(['investor__Bl_b_r_fond', 'investor__Bl_b_r_fond_2']),
    );
    expect(lp).not.toMatch(/[^\n -~]/);
    expect(Math.max(...lp.split('\n').map((line) => line.length))).toBeLessThan(510);
  });

  it('which holds everybody whom no rule excludes, however weak', () => {
    const market = generateMarket(small, 3);
    const fits = refereeFits(market);
    const lp = writeLp(market, fits);
    for (const { provider, element, fit } of fits.offers) {
      const name = `delivers__${provider}__${element}`.replaceAll('-', '_');
      expect(lp.includes(` ${name}\n`) || lp.includes(` ${name} `)).toBe(fit !== undefined);
    }
  });
});
