import type { Consortium } from '../../shared/matching/answer.ts';
import { providersOf } from './rules.ts';
import type { Table } from './table.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The score without penalties, recomputed from the formula of §4. */
export const recomputedValue = (table: Table, consortium: Consortium): number => {
  const { elements, capital, jobs, weights } = table.need;
  const weightOf = new Map(elements.map(({ element, weight }) => [element, weight]));
  const total = sum(elements.map(({ weight }) => weight));
  const parties = providersOf(consortium).length + consortium.investments.length + consortium.jobs.length;
  return (
    sum(
      consortium.deliveries.map(
        ({ provider, element }) =>
          (weights.elements * (weightOf.get(element) ?? 0) * (table.offerFit(provider, element) ?? 0)) /
          total,
      ),
    ) +
    sum(
      consortium.investments.map(
        ({ investor, amount }) => (weights.capital * (table.investorFit(investor) ?? 0) * amount) / capital,
      ),
    ) +
    sum(
      consortium.jobs.map(
        ({ employer, positions }) => (weights.jobs * (table.employerFit(employer) ?? 0) * positions) / jobs,
      ),
    ) -
    weights.party * parties
  );
};

/** Share of the capital that is missing, 0 when at most a hundred-thousandth is. Worked out in whole kroner. */
const missingShare = ({ need }: Table, { investments }: Consortium): number => {
  const raised = sum(investments.map(({ amount }) => amount));
  const short = 99_999 * need.capital - 100_000 * raised;
  return Math.max(0, short) / 100_000 / need.capital;
};

/** The gaps that a consortium has, as `kind` or `element:code`, and what they cost together. */
export const gapsOf = (table: Table, consortium: Consortium): { names: string[]; penalty: number } => {
  const { elements, rules, weights } = table.need;
  const answered = new Set(consortium.deliveries.map(({ element }) => element));
  const small = providersOf(consortium).filter((id) =>
    ['small-supplier', 'social-entrepreneur'].includes(table.providers.get(id)?.kind ?? ''),
  );
  const missing = missingShare(table, consortium);
  const names = [
    ...elements.flatMap((one) =>
      one.required && !answered.has(one.element) ? [`element:${one.element}`] : [],
    ),
    ...(small.length < rules.minSmallProviders ? ['small-providers'] : []),
    ...(missing > 0 ? ['capital'] : []),
  ];
  const each = 2 + weights.party * (rules.maxProviders + rules.maxInvestors + rules.maxEmployers);
  return { names, penalty: names.length * each + missing };
};
