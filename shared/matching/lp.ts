import { type Context, contextOf, type FitsOnly } from './lp/context.ts';
import { deliveriesPart } from './lp/deliveries.ts';
import { gapsParts } from './lp/gaps.ts';
import { investmentsPart } from './lp/investments.ts';
import { jobsPart } from './lp/jobs.ts';
import { meetingParts } from './lp/meeting.ts';
import { printProgram } from './lp/print.ts';
import { joinParts } from './lp/program.ts';
import type { Market } from './market.ts';

const comments = ({ market, unit }: Context): string[] => [
  `Trepart: the best consortium for ${JSON.stringify(market.need.id)}`,
  `Amounts are in units of ${unit} kroner; every party that no rule excludes is here.`,
];

/**
 * The problem of composing one consortium (the formal model, §4) in CPLEX LP format, before any pruning, for anybody's
 * solver.
 * @param fits the fits of §3; whoever has none is excluded
 */
export const writeLp = (market: Market, fits: FitsOnly): string => {
  const context = contextOf(market, fits);
  const parts = [
    deliveriesPart(context),
    investmentsPart(context),
    jobsPart(context),
    ...gapsParts(context),
    ...meetingParts(context),
  ];
  return printProgram(joinParts(comments(context), parts));
};
