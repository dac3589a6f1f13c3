import { atLeast, atMost, type Part, type Term } from '../../matching/lp/program.ts';
import type { Context } from './context.ts';

/** A required element with fewer than n places: G · (0.5 + the share of persons without). */
const elementGaps = ({ market, names, offers, persons, gap }: Context): Part => {
  const { elements, participants } = market.need;
  const required = elements.filter((one) => one.required);
  const open = (element: string) => `gap__element__${names.element(element)}`;
  const missing = (element: string) => `missing__${names.element(element)}`;
  return {
    objective: required.flatMap(({ element }): Term[] => [
      [-0.5 * gap, open(element)],
      [-gap, missing(element)],
    ]),
    rows: required.flatMap(({ element }) => [
      atLeast(
        `served__${names.element(element)}`,
        [
          ...offers
            .filter((offer) => offer.element === element)
            .flatMap((offer) => offer.areas.map((area): Term => [1, persons(offer, area)])),
          [participants, missing(element)],
        ],
        participants,
      ),
      atMost(
        `opens__${names.element(element)}`,
        [
          [1, missing(element)],
          [-1, open(element)],
        ],
        0,
      ),
    ]),
    binaries: required.map(({ element }) => open(element)),
  };
};

/** Small actors that count: with a full group of a substantial element, each group once, and no supplier in the group. */
const smallGap = ({ market, offers, persons, delivery, gap }: Context): Part => {
  const { rules, participants, elements } = market.need;
  const wanted = rules.minSmallProviders;
  if (wanted === 0) return { objective: [], rows: [], binaries: [] };
  const size = Math.min(rules.minGroup, participants);
  const mean = elements.reduce((sum, { weight }) => sum + weight, 0) / elements.length;
  const substantial = new Set(
    elements
      .filter(({ required, weight }) => required || weight >= mean - 1e-9)
      .map(({ element }) => element),
  );
  const shells = new Set(
    market.providers.flatMap(({ kind, group }) => (kind === 'supplier' && group ? [group] : [])),
  );
  const counting = offers.filter(
    ({ provider, element, evidence }) =>
      (provider.kind === 'small-supplier' || provider.kind === 'social-entrepreneur') &&
      !(provider.group && shells.has(provider.group)) &&
      evidence >= 1 &&
      substantial.has(element),
  );
  const counts = (offer: (typeof counting)[number]) => `counts__${delivery(offer)}`;
  const groups = [
    ...Map.groupBy(counting, ({ provider }) =>
      provider.group ? `group ${provider.group}` : `own ${provider.id}`,
    ),
  ].map(([, of], at) => ({ of, name: `small__${at}` }));
  return {
    objective: [[-gap, 'gap__small_providers']],
    rows: [
      ...counting.map((offer) =>
        atLeast(
          `full__${delivery(offer)}`,
          [...offer.areas.map((area): Term => [1, persons(offer, area)]), [-size, counts(offer)]],
          0,
        ),
      ),
      ...groups.map(({ of, name }) =>
        atMost(`once__${name}`, [[1, name], ...of.map((offer): Term => [-1, counts(offer)])], 0),
      ),
      atLeast(
        'small_providers',
        [...groups.map(({ name }): Term => [1, name]), [wanted, 'gap__small_providers']],
        wanted,
      ),
    ],
    binaries: ['gap__small_providers', ...counting.map(counts), ...groups.map(({ name }) => name)],
  };
};

/** Kroner from which the capital counts as raised. */
const enough = (capital: number): number => {
  const short = (raised: number) => 1 - 1e-5 - raised / capital > 1e-9;
  let raised = Math.floor((1 - 1e-5) * capital) - 2;
  while (short(raised)) raised += 1;
  return raised;
};

const capitalGap = ({ market, names, investors, unit, gap }: Context): Part => {
  const { capital } = market.need;
  const raised = investors.map(({ id }): Term => [1, names.amount(id)]);
  const least = enough(capital) / unit;
  return {
    objective: [
      [-gap, 'gap__capital'],
      [-1, 'missing_capital'],
    ],
    rows: [
      atLeast('raised', [...raised, [least, 'gap__capital']], least),
      atLeast(
        'short_capital',
        [...raised, [capital / unit, 'missing_capital']],
        Math.min(((1 - 1e-5) * capital) / unit, least),
      ),
    ],
    binaries: ['gap__capital'],
  };
};

const jobsGap = ({ market, names, employers, gap }: Context): Part => {
  const { minJobs } = market.need.rules;
  if (minJobs === 0) return { objective: [], rows: [], binaries: [] };
  const filled = employers.map(({ id }): Term => [1, names.positions(id)]);
  return {
    objective: [
      [-gap, 'gap__jobs'],
      [-1, 'missing_jobs'],
    ],
    rows: [
      atLeast('hired', [...filled, [minJobs, 'gap__jobs']], minJobs),
      atLeast('short_jobs', [...filled, [minJobs, 'missing_jobs']], minJobs),
    ],
    binaries: ['gap__jobs'],
  };
};

/** Gaps: there is always an answer, each gap at its price. */
export const gapsParts = (context: Context): Part[] => [
  elementGaps(context),
  smallGap(context),
  capitalGap(context),
  jobsGap(context),
];
