import { describe, expect, it } from 'vitest';
import bjerke from '../../../data/bjerke-2024.market.json' with { type: 'json' };
import { compose } from '../../../shared/matching/compose.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { differencesBetween } from '../../../shared/matching/differences.ts';
import { fairnessOf } from '../../../shared/matching/fairness.ts';
import { leversOf } from '../../../shared/matching/levers.ts';
import { type Market, parseMarket } from '../../../shared/matching/market.ts';
import { sensitivityOf } from '../../../shared/matching/sensitivity.ts';

const parsed = parseMarket(bjerke);
if (!parsed.ok) throw new Error('the Bjerke market must parse');
const { market } = parsed;
const answer = compose(market);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('The fairness report', () => {
  const report = fairnessOf(market, answer);

  it('counts every eligible offer and every listed delivery once, by kind and by size', () => {
    const eligible = answer.fits.offers.filter(({ excluded }) => excluded === undefined).length;
    const delivered = answer.consortia.flatMap(({ deliveries }) => deliveries).length;
    for (const groups of [report.kinds, report.sizes]) {
      expect(sum(groups.map((group) => group.eligible))).toBe(eligible);
      expect(sum(groups.map((group) => group.deliveries))).toBe(delivered);
      expect(sum(groups.map((group) => group.deliveryShare))).toBeCloseTo(1, 12);
    }
  });

  it('shows what asking for more small providers costs, never less for more', () => {
    const closed = report.curve.filter(({ gaps }) => gaps === 0);
    expect(closed.map(({ cost }) => cost)).toEqual(closed.map(({ cost }) => cost).toSorted((a, b) => a - b));
    expect(report.curve[market.need.rules.minSmallProviders]!.value).toBeCloseTo(
      answer.consortia[0]!.value,
      12,
    );
  });
});

describe('The differences between two runs', () => {
  const withoutOne: Market = {
    ...market,
    providers: market.providers.filter(({ id }) => id !== 'career-course'),
  };
  const other = compose(withoutOne);

  it('are none between a run and itself', () => {
    const run = { market, consortia: answer.consortia };
    const { score, ...rest } = differencesBetween(run, run);
    expect(rest).toEqual({ needFields: [], parties: [], consortia: [] });
    expect(score.before).toBe(score.after);
  });

  it('name who left and which consortia that moved', () => {
    const found = differencesBetween(
      { market, consortia: answer.consortia },
      { market: withoutOne, consortia: other.consortia },
    );
    expect(found.parties).toEqual([
      { side: 'providers', party: 'career-course', change: 'left', fields: [] },
    ]);
    expect(found.score.after).toBeLessThan(found.score.before);
    expect(found.consortia[0]!.after).toBe(1);
  });

  it('name the fields that a party or the need has changed, whatever the order of codes', () => {
    const changed: Market = {
      ...market,
      need: { ...market.need, jobs: 12, areas: [...market.need.areas].reverse() },
      investors: market.investors.map((one) => (one.id === 'bank' ? { ...one, minReturn: 0.08 } : one)),
    };
    const found = differencesBetween({ market, consortia: [] }, { market: changed, consortia: [] });
    expect(found.needFields).toEqual(['jobs']);
    expect(found.parties).toEqual([
      { side: 'investors', party: 'bank', change: 'changed', fields: ['minReturn'] },
    ]);
  });
});

describe('What would close a capital gap', () => {
  // Only investors who want a return, on terms that promise them too little.
  const meagre: Market = {
    ...market,
    investors: market.investors.filter(({ instrument }) => instrument === 'return'),
    need: { ...market.need, paymentCap: 6_100_000, rules: { ...market.need.rules, maxInvestorShare: 0.5 } },
  };
  const { missing, remedies } = sensitivityOf(meagre);

  it('is nothing where the capital is raised', () => {
    expect(sensitivityOf(market)).toEqual({ missing: 0, remedies: [] });
  });

  it('is found for a need whose terms are too meagre, the cheapest for the payer first', () => {
    expect(missing).toBeGreaterThan(0);
    expect(remedies.length).toBeGreaterThan(0);
    const costs = remedies.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });

  it('closes the gap with the change that is told, and not with one step less', () => {
    const hasGap = (need: Market['need']) =>
      compose({ ...meagre, need }, { k: 1 }).consortia[0]!.gaps.some(({ kind }) => kind === 'capital');
    for (const { step } of remedies) {
      const lever = leversOf(meagre.need).find(({ tell }) => {
        const one = tell(1);
        return (
          one.lever === step.lever &&
          ('outcome' in one ? one.outcome === (step as typeof one).outcome : true) &&
          ('step' in one ? one.step === (step as typeof one).step : true)
        );
      })!;
      const steps = Array.from({ length: lever.most }, (_, at) => at + 1).find(
        (count) => lever.tell(count).to === step.to,
      )!;
      expect(hasGap(lever.apply(steps))).toBe(false);
      expect(hasGap(lever.apply(steps - 1))).toBe(true);
    }
  });

  it('tells the return and the risk of the new terms, and how many of each category then fit', () => {
    for (const { contract, categories, step, cost } of remedies) {
      expect(categories.map(({ category }) => category)).toEqual(['corporate', 'foundation', 'impact']);
      if (step.lever === 'payment-cap')
        expect(contract).toEqual(contractTerms({ ...meagre.need, paymentCap: step.to }));
      if (step.lever === 'capital' || step.lever === 'investor-share') expect(cost).toBe(0);
    }
  });
});
