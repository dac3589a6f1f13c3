import type { Context } from './context.ts';
import { atLeast, atMost, type Part, type Term } from './program.ts';

/** The largest amount of one investor, in kroner: T of the formal model, §3. */
const largestShare = ({ capital, rules }: Context['market']['need']): number =>
  Math.ceil(rules.maxInvestorShare * capital - 1e-6);

const ticketRows = (context: Context, investor: Context['investors'][number]) => {
  const { market, names, unit } = context;
  const [joins, amount] = [names.investor(investor.id), names.amount(investor.id)];
  const most = Math.min(Math.floor(investor.ticket.max), largestShare(market.need));
  const least = Math.ceil(investor.ticket.min);
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
        [-least / unit, joins],
      ],
      0,
    ),
  ];
};

/**
 * Investments (§4 rules 2 and 4): a ticket is semicontinuous, 0 or between its bounds.
 *
 * The amounts are not declared whole. With who joins decided, what is left are bounds and one sum, all in whole kroner,
 * so that every corner of it is in whole kroner anyway; and kroner as integers would give coefficients of about 10⁻⁸ in
 * the score, below what general solvers tell from zero. Hence also the unit.
 */
export const investmentsPart = (context: Context): Part => {
  const { market, names, investors, unit } = context;
  const { capital, rules, weights } = market.need;
  const members = investors.map(({ id }) => names.investor(id));
  return {
    objective: investors.flatMap((investor): Term[] => [
      [(weights.capital * investor.fit * unit) / capital, names.amount(investor.id)],
      [-weights.party, names.investor(investor.id)],
    ]),
    rows: [
      ...investors.flatMap((investor) => ticketRows(context, investor)),
      atMost(
        'max_investors',
        members.map((member): Term => [1, member]),
        rules.maxInvestors,
      ),
      atMost(
        'capital',
        investors.map(({ id }): Term => [1, names.amount(id)]),
        capital / unit,
      ),
    ],
    binaries: members,
  };
};
