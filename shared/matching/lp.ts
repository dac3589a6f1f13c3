import { type Context, contextOf, type FitsOnly } from './lp/context.ts';
import { deliveriesPart } from './lp/deliveries.ts';
import { gapsParts } from './lp/gaps.ts';
import { investmentsPart } from './lp/investments.ts';
import { jobsPart } from './lp/jobs.ts';
import { meetingParts } from './lp/meeting.ts';
import { printProgram } from './lp/print.ts';
import { atMost, joinParts, type Part, type Term } from './lp/program.ts';
import type { Market } from './market.ts';

/** Provider ids of consortia already listed. */
export type Listed = readonly (readonly string[])[];

/** Another entry of the list may not contain all the providers of one already listed (§4, "The list"). */
const listedPart = ({ names }: Context, listed: Listed): Part => ({
  objective: [],
  binaries: [],
  rows: listed.map((providers, index) =>
    atMost(
      `not_all_of__${index + 1}`,
      providers.map((id): Term => [1, names.provider(id)]),
      providers.length - 1,
    ),
  ),
});

const comments = ({ market, unit }: Context): string[] => [
  `Trepart: the best consortium for ${JSON.stringify(market.need.id)}`,
  `Amounts are in units of ${unit} kroner; every party that no rule excludes is here.`,
];

/**
 * The problem of composing one consortium (the formal model, §4) in CPLEX LP format, before any pruning, for anybody's solver.
 *
 * @param fits the fits of §3; whoever has none is excluded
 * @param listed what the list already holds: the optimum is then that of the next entry. An entry without providers ends
 *   the list, and the program has nothing to say after it.
 */
export const writeLp = (market: Market, fits: FitsOnly, listed: Listed = []): string => {
  const context = contextOf(market, fits);
  const parts = [
    deliveriesPart(context),
    investmentsPart(context),
    jobsPart(context),
    ...gapsParts(context),
    ...meetingParts(context),
    listedPart(context, listed),
  ];
  return printProgram(joinParts(comments(context), parts));
};
