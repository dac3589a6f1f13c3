import { isSmallProvider } from '../market.ts';
import type { Context } from './context.ts';
import { atLeast, type Part, type Term } from './program.ts';

/** What one gap costs: G of the formal model, §4. */
const penalty = ({ rules, weights }: Context['market']['need']): number =>
  2 + weights.party * (rules.maxProviders + rules.maxInvestors + rules.maxEmployers);

const elementGaps = ({ market, names, offers }: Context, cost: number): Part => {
  const required = market.need.elements.filter((element) => element.required);
  const gap = (element: string) => `gap__element__${names.element(element)}`;
  return {
    objective: required.map(({ element }): Term => [-cost, gap(element)]),
    rows: required.map(({ element }) => {
      const answering = offers.filter((offer) => offer.element === element);
      return atLeast(
        `required__${names.element(element)}`,
        [...answering.map(({ provider }): Term => [1, names.delivery(provider, element)]), [1, gap(element)]],
        1,
      );
    }),
    binaries: required.map(({ element }) => gap(element)),
  };
};

const smallProviderGap = ({ market, names, providers }: Context, cost: number): Part => {
  const wanted = market.need.rules.minSmallProviders;
  const small = providers.filter(({ kind }) => isSmallProvider(kind));
  const gap = 'gap__small_providers';
  if (wanted === 0) return { objective: [], rows: [], binaries: [] };
  return {
    objective: [[-cost, gap]],
    rows: [
      atLeast(
        'small_providers',
        [...small.map(({ id }): Term => [1, names.provider(id)]), [wanted, gap]],
        wanted,
      ),
    ],
    binaries: [gap],
  };
};

/**
 * Capital raised to within 10⁻⁵ is raised: in whole kroner, from ⌈99,999/100,000 · capital⌉ on. Short of that the gap
 * costs G, and the missing share on top.
 */
const capitalGap = ({ market, names, investors, unit }: Context, cost: number): Part => {
  const { capital } = market.need;
  const enough = Math.ceil((99_999 * capital) / 100_000) / unit;
  const raised = investors.map(({ id }): Term => [1, names.amount(id)]);
  return {
    objective: [
      [-cost, 'gap__capital'],
      [-1, 'missing_share'],
    ],
    rows: [
      atLeast('raised', [...raised, [enough, 'gap__capital']], enough),
      atLeast('missing', [...raised, [capital / unit, 'missing_share']], (99_999 * capital) / 100_000 / unit),
    ],
    binaries: ['gap__capital'],
  };
};

/** Gaps (§4): there is always an answer, each gap at its price. */
export const gapsParts = (context: Context): Part[] => {
  const cost = penalty(context.market.need);
  return [elementGaps(context, cost), smallProviderGap(context, cost), capitalGap(context, cost)];
};
