import type { Consortium } from '../answer.ts';
import { bandTable, highestBand, indexBands, layerBands } from '../contract/bands.ts';
import { chainOf } from '../contract/payout.ts';
import { riskAt } from '../contract/risk.ts';
import { figuresExclusion, standingExclusion } from '../fits.ts';
import type { Market } from '../market/market.ts';

type Quantiles = Consortium['risk']['quantiles'];

/** What makes a consortium's risk. */
export type RiskExplanation = {
  index: number;
  band: number;
  /** By outcome: what this consortium is expected to reach, what the need expects, and what would have happened anyway. */
  shares: { metric: string; consortium: number; need: number; baseline: number }[];
  layer: number;
  gifts: number;
  /** What the return-seeking layer gets, and what is paid in all. */
  received: Quantiles;
  paid: Quantiles;
  /** What would be paid if nothing were delivered, for what would have happened anyway. */
  withoutDelivery: { expectedPayout: number; quantiles: Quantiles };
};

/** Explains the risk of an entry; what a layer receives grows with what is paid, so its percentiles follow. */
export const explainRisk = ({ need }: Market, entry: Consortium): RiskExplanation => {
  const { risk, index, bands, investments } = entry;
  const most = need.rules.returnCap * risk.layer;
  const { p05, p50, p95 } = risk.quantiles;
  const { expectedPayout, quantiles } = riskAt(need, 0, 0);
  const raised = investments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    index,
    band: bands.index,
    shares: chainOf(need).map(({ metric, expectedShare, baselineShare }, at) => ({
      metric,
      consortium: risk.shares[at]!.expected,
      need: expectedShare,
      baseline: baselineShare,
    })),
    layer: risk.layer,
    gifts: raised - risk.layer,
    received: { p05: Math.min(p05, most), p50: Math.min(p50, most), p95: Math.min(p95, most) },
    paid: risk.quantiles,
    withoutDelivery: { expectedPayout, quantiles },
  };
};

/** An investor that a consortium's figures exclude, and the index band from which it would come in; null where at none. */
export type ExcludedByFigures = { investor: string; rule: 'return' | 'risk'; comesInAt: number | null };

/** Who is excluded by return or risk at an entry's bands, with a layer band of at least one fifth. */
export const excludedByFigures = (
  { need, investors }: Market,
  { bands }: Consortium,
): ExcludedByFigures[] => {
  const table = bandTable(need);
  const layer = Math.max(1, Math.round(bands.layer * layerBands));
  const ruleAt = (investor: Market['investors'][number], index: number) =>
    figuresExclusion(investor, table(index, layer));
  return investors.flatMap((investor): ExcludedByFigures[] => {
    const gift = investor.instrument === 'gift';
    const rule =
      gift || standingExclusion(investor, need)
        ? null
        : ruleAt(investor, Math.round(bands.index * indexBands));
    if (!rule) return [];
    for (let index = Math.round(bands.index * indexBands) + 1; index <= highestBand(need); index += 1)
      if (!ruleAt(investor, index)) return [{ investor: investor.id, rule, comesInAt: index / indexBands }];
    return [{ investor: investor.id, rule, comesInAt: null }];
  });
};
