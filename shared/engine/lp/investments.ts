import { atLeast, atMost, type Part, type Row, type Term } from '../../matching/lp/program.ts';
import type { Context } from './context.ts';

const largestShare = ({ capital, rules }: Context['market']['need']): number =>
  Math.ceil(rules.maxInvestorShare * capital - 1e-6);

const ticketRows = (context: Context, { id, ticket }: Context['investors'][number]): Row[] => {
  const { market, names, unit } = context;
  const [joins, amount] = [names.investor(id), names.amount(id)];
  const most = Math.min(ticket.max, largestShare(market.need));
  return [
    atMost(
      `ticket_max__${joins}`,
      [
        [1, amount],
        [-most / unit, joins],
      ],
      0,
    ),
    atLeast(
      `ticket_min__${joins}`,
      [
        [1, amount],
        [-Math.max(1, ticket.min) / unit, joins],
      ],
      0,
    ),
  ];
};

const sumRow = (context: Context, name: string, limit: { of: Context['investors']; kroner: number }): Row =>
  atMost(
    name,
    limit.of.map(({ id }): Term => [1, context.names.amount(id)]),
    limit.kroner / context.unit,
  );

/** Rule 5: one group together holds no more than one investor may. */
const groupRows = (context: Context): Row[] =>
  [
    ...Map.groupBy(
      context.investors.filter(({ group }) => group),
      ({ group }) => group,
    ),
  ].map(([, of], at) =>
    sumRow(context, `group_share__${at}`, { of, kroner: largestShare(context.market.need) }),
  );

/**
 * Investments: rules 3 and 5, the layer band's limit, and their part of the score. Amounts are not declared whole: with the
 * members decided, what is left is a flow in whole kroner, whose corners are whole.
 */
export const investmentsPart = (context: Context): Part => {
  const { market, names, investors, unit, bands } = context;
  const { capital, rules, weights } = market.need;
  const members = investors.map(({ id }) => names.investor(id));
  const gifts = investors.filter(({ instrument }) => instrument === 'gift');
  const layer = investors.filter(({ instrument }) => instrument !== 'gift');
  return {
    objective: investors.flatMap(({ id, fit }): Term[] => [
      [(weights.capital * fit * unit) / capital, names.amount(id)],
      [-weights.party, names.investor(id)],
    ]),
    rows: [
      ...investors.flatMap((investor) => ticketRows(context, investor)),
      atMost(
        'max_investors',
        members.map((member): Term => [1, member]),
        rules.maxInvestors,
      ),
      sumRow(context, 'capital', { of: investors, kroner: capital }),
      sumRow(context, 'gifts', { of: gifts, kroner: Math.floor(rules.maxGiftShare * capital + 1e-6) }),
      sumRow(context, 'layer', { of: layer, kroner: Math.floor(bands.layer * capital + 1e-6) }),
      ...groupRows(context),
    ],
    binaries: members,
  };
};
