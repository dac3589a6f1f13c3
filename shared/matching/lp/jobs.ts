import type { Context } from './context.ts';
import { atLeast, atMost, type Part, type Row, type Term } from './program.ts';

const FOLLOW_UP = 'employer-follow-up';

/** Rule 6: an employer that needs follow-up joins only if the provider answering for it serves the employer's area. */
const followUpRow = (context: Context, { id, area }: Context['employers'][number]): Row => {
  const { market, names, offers } = context;
  const serving = new Set(market.providers.flatMap((one) => (one.areas.includes(area) ? [one.id] : [])));
  const answering = offers.filter(({ provider, element }) => element === FOLLOW_UP && serving.has(provider));
  return atMost(
    `follow_up__${names.employer(id)}`,
    [
      [1, names.employer(id)],
      ...answering.map(({ provider }): Term => [-1, names.delivery(provider, FOLLOW_UP)]),
    ],
    0,
  );
};

const positionRows = ({ names }: Context, { id, positions }: Context['employers'][number]): Row[] => [
  atMost(
    `positions_max__${names.employer(id)}`,
    [
      [1, names.positions(id)],
      [-positions, names.employer(id)],
    ],
    0,
  ),
  atLeast(
    `positions_min__${names.employer(id)}`,
    [
      [1, names.positions(id)],
      [-1, names.employer(id)],
    ],
    0,
  ),
];

/** Jobs (§4 rules 2, 5 and 6): how many positions where. */
export const jobsPart = (context: Context): Part => {
  const { market, names, employers } = context;
  const { jobs, rules, weights } = market.need;
  const members = employers.map(({ id }) => names.employer(id));
  return {
    objective: employers.flatMap(({ id, fit }): Term[] => [
      ...(jobs > 0 ? [[(weights.jobs * fit) / jobs, names.positions(id)] as const] : []),
      [-weights.party, names.employer(id)],
    ]),
    rows: [
      ...employers.flatMap((employer) => positionRows(context, employer)),
      ...employers.filter(({ needsFollowUp }) => needsFollowUp).map((one) => followUpRow(context, one)),
      atMost(
        'max_employers',
        members.map((member): Term => [1, member]),
        rules.maxEmployers,
      ),
      atMost(
        'jobs',
        employers.map(({ id }): Term => [1, names.positions(id)]),
        jobs,
      ),
    ],
    binaries: members,
    generals: employers.map(({ id }) => names.positions(id)),
  };
};
