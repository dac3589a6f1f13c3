import type { Consortium } from '../../shared/matching/answer.ts';
import { shareCap } from './fits.ts';
import type { Table } from './table.ts';

/** One way in which an answer is wrong, in words. */
export type Complaint = string;

type Check = (table: Table, consortium: Consortium) => Complaint[];

const when = (wrong: boolean, complaint: Complaint): Complaint[] => (wrong ? [complaint] : []);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

export const providersOf = ({ deliveries }: Pick<Consortium, 'deliveries'>): string[] =>
  unique(deliveries.map(({ provider }) => provider)).toSorted();

const offerOf = ({ providers }: Table, delivery: Consortium['deliveries'][number]) =>
  providers.get(delivery.provider)?.offers.find(({ element }) => element === delivery.element);

const nobodyExcluded: Check = (table, { deliveries, investments, jobs }) => [
  ...deliveries.flatMap(({ provider, element }) =>
    when(table.offerFit(provider, element) === undefined, `${provider} cannot deliver ${element}`),
  ),
  ...investments.flatMap(({ investor }) =>
    when(table.investorFit(investor) === undefined, `${investor} is excluded, and invests`),
  ),
  ...jobs.flatMap(({ employer }) =>
    when(table.employerFit(employer) === undefined, `${employer} is excluded, and gives jobs`),
  ),
];

/** Rule 1. */
const oneProviderEach: Check = (_, { deliveries }) =>
  when(
    unique(deliveries.map(({ element }) => element)).length < deliveries.length,
    'an element has two answering providers',
  );

/** Rule 2, and nobody listed twice. */
const notTooMany: Check = ({ need: { rules } }, { deliveries, investments, jobs }) => [
  ...when(providersOf({ deliveries }).length > rules.maxProviders, 'too many providers'),
  ...when(investments.length > rules.maxInvestors, 'too many investors'),
  ...when(jobs.length > rules.maxEmployers, 'too many employers'),
  ...when(unique(investments.map((one) => one.investor)).length < investments.length, 'an investor twice'),
  ...when(unique(jobs.map((one) => one.employer)).length < jobs.length, 'an employer twice'),
];

/** Rule 3. */
const withinBudget: Check = (table, { deliveries }) => {
  const { participants, capital } = table.need;
  const cost = sum(deliveries.map((one) => (offerOf(table, one)?.price ?? 0) * participants));
  return when(cost > capital + 1e-6, `deliveries cost ${cost} of ${capital}`);
};

/** Rule 4. */
const tickets: Check = ({ need, investors }, { investments }) => [
  ...investments.flatMap(({ investor, amount }) => {
    const ticket = investors.get(investor)?.ticket ?? { min: 0, max: 0 };
    return [
      ...when(!Number.isInteger(amount), `${investor} puts in ${amount}, not whole kroner`),
      ...when(amount < ticket.min, `${investor} puts in ${amount}, below its ticket`),
      ...when(
        amount > Math.min(ticket.max, shareCap(need)),
        `${investor} puts in ${amount}, above its limit`,
      ),
    ];
  }),
  ...when(sum(investments.map(({ amount }) => amount)) > need.capital, 'more than the capital is raised'),
];

/** Rule 5. */
const positions: Check = ({ need, employers }, { jobs }) => [
  ...jobs.flatMap((job) => {
    const most = employers.get(job.employer)?.positions ?? 0;
    const possible = Number.isInteger(job.positions) && job.positions >= 1 && job.positions <= most;
    return when(!possible, `${job.employer} gives ${job.positions} positions of ${most}`);
  }),
  ...when(sum(jobs.map((job) => job.positions)) > need.jobs, 'more jobs than wanted'),
];

/** Rule 6. */
const followedUp: Check = ({ providers, employers }, { deliveries, jobs }) => {
  const answering = deliveries.find(({ element }) => element === 'employer-follow-up')?.provider ?? '';
  const served = providers.get(answering)?.areas ?? [];
  return jobs.flatMap(({ employer }) => {
    const { needsFollowUp = false, area = '' } = employers.get(employer) ?? {};
    return when(needsFollowUp && !served.includes(area), `${employer} is not followed up`);
  });
};

/** Rule 7. */
const fundable: Check = (table, { deliveries, investments }) => {
  const kinds = deliveries.flatMap(({ provider }) => table.providers.get(provider)?.kind ?? []);
  const evidence = Math.min(...deliveries.map((one) => offerOf(table, one)?.evidence ?? 0));
  return investments.flatMap(({ investor }) => {
    const { fundsKinds = [], minEvidence = 0 } = table.investors.get(investor) ?? {};
    return [
      ...when(
        kinds.some((kind) => !fundsKinds.includes(kind)),
        `${investor} does not fund every kind`,
      ),
      ...when(evidence < minEvidence, `${investor} wants better evidence`),
    ];
  });
};

/** Rule 8. */
const noConflict: Check = ({ providers, investors, employers }, consortium) => {
  const ids = [
    ...providersOf(consortium),
    ...consortium.investments.map(({ investor }) => investor),
    ...consortium.jobs.map(({ employer }) => employer),
  ];
  const named = (id: string) =>
    (providers.get(id) ?? investors.get(id) ?? employers.get(id))?.conflicts ?? [];
  return ids.flatMap((id) =>
    ids.flatMap((other) => when(named(id).includes(other), `${id} and ${other} are in conflict`)),
  );
};

const checks: readonly Check[] = [
  nobodyExcluded,
  oneProviderEach,
  notTooMany,
  withinBudget,
  tickets,
  positions,
  followedUp,
  fundable,
  noConflict,
];

/** Every rule of §4 that the consortium breaks. */
export const brokenRules: Check = (table, consortium) => checks.flatMap((check) => check(table, consortium));
