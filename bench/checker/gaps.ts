import type { Composition } from '../../shared/engine/answer.ts';
import type { Market } from '../../shared/engine/market/market.ts';

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
export const named = <T extends { id: string }>(list: readonly T[], id: string): T =>
  list.find((one) => one.id === id)!;
/** The rows of each delivery: one provider with one element. */
export const pairs = (composition: Composition): Map<string, Composition['deliveries']> =>
  Map.groupBy(composition.deliveries, ({ provider, element }) => `${provider}\n${element}`);

/** The gaps of a composition by the formal model, with what each costs. */
export const gapsOf = (market: Market, composition: Composition, sums: { raised: number; hired: number }) => {
  const { need, providers } = market;
  const { rules, participants, elements } = need;
  const required = elements.filter((one) => one.required);
  const big =
    4 + required.length + need.weights.party * (rules.maxProviders + rules.maxInvestors + rules.maxEmployers);
  const gaps = required.flatMap(({ element }) => {
    const served = total(
      composition.deliveries.filter((one) => one.element === element).map(({ persons }) => persons),
    );
    const missing = (participants - served) / participants;
    return served < participants
      ? [{ name: `element ${element}`, missing, costs: big * (0.5 + missing) }]
      : [];
  });
  const mean = total(elements.map(({ weight }) => weight)) / elements.length;
  const small = new Set<string>();
  for (const rows of pairs(composition).values()) {
    const provider = named(providers, rows[0]!.provider);
    const asked = elements.find(({ element }) => element === rows[0]!.element)!;
    const offer = provider.offers.find(({ element }) => element === rows[0]!.element)!;
    const shell =
      provider.group && providers.some(({ kind, group }) => kind === 'supplier' && group === provider.group);
    if (
      ['small-supplier', 'social-entrepreneur'].includes(provider.kind) &&
      !shell &&
      total(rows.map(({ persons }) => persons)) >= Math.min(rules.minGroup, participants) &&
      offer.evidence >= 1 &&
      (asked.required || asked.weight >= mean - 1e-9)
    )
      small.add(provider.group ? `group ${provider.group}` : `own ${provider.id}`);
  }
  if (small.size < rules.minSmallProviders) gaps.push({ name: 'small-providers', missing: 0, costs: big });
  const missing = Math.max(0, 1 - 1e-5 - sums.raised / need.capital);
  if (missing > 1e-9) gaps.push({ name: 'capital', missing, costs: big + missing });
  if (sums.hired < rules.minJobs) {
    const without = 1 - sums.hired / rules.minJobs;
    gaps.push({ name: 'jobs', missing: without, costs: big + without });
  }
  return gaps;
};
