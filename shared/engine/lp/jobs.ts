import { atLeast, atMost, type Part, type Row, type Term } from '../../matching/lp/program.ts';
import type { Context } from './context.ts';

const FOLLOW_UP = 'employer-follow-up';

/** Rule 7: an employer that needs follow-up joins only with a delivery of it by a provider that works in its area. */
const followUpRow = (context: Context, { id, area }: Context['employers'][number]): Row => {
  const { names, offers, delivery } = context;
  const serving = offers.filter(
    ({ element, provider }) => element === FOLLOW_UP && provider.areas.includes(area),
  );
  return atMost(
    `follow_up__${names.employer(id)}`,
    [[1, names.employer(id)], ...serving.map((offer): Term => [-1, delivery(offer)])],
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

/** What each position adds to W_jobs · J. */
export const jobTerms = ({ market, names, employers }: Context): Term[] =>
  employers.map(
    ({ id, fit }): Term => [(market.need.weights.jobs * fit) / market.need.jobs, names.positions(id)],
  );

/** Jobs: rules 3, 6 and 7, and their part of the score. */
export const jobsPart = (context: Context): Part => {
  const { market, names, employers } = context;
  const { jobs, rules, weights } = market.need;
  const members = employers.map(({ id }) => names.employer(id));
  return {
    objective: [...jobTerms(context), ...members.map((member): Term => [-weights.party, member])],
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
