import type { Consortium, Gap } from '../../shared/engine/answer.ts';
import { type Context, contextOf } from '../../shared/engine/lp/context.ts';
import type { Market } from '../../shared/engine/market/market.ts';
import type { Solver } from '../referee/highs.ts';
import { type Complaint, providersOf } from './consortium.ts';
import { programFits, verdictsAt } from './fits.ts';
import { SAME, solveAllBands } from './solve.ts';

/** The variable that is 1 while the gap is open. */
const gapVariable = ({ names }: Context, { kind, of }: Gap): string =>
  kind === 'element' ? `gap__element__${names.element(of)}` : `gap__${kind.replaceAll('-', '_')}`;

/** Everybody's variable, at the bands in which most fit. */
const variablesOf = (market: Market): { context: Context; joins: Map<string, string> } => {
  const context = contextOf(market, programFits(verdictsAt(market, 20, 1)), { index: 1, layer: 0.2 });
  const { names, providers, investors, employers } = context;
  return {
    context,
    joins: new Map([
      ...providers.map(({ id }) => [id, names.provider(id)] as const),
      ...investors.map(({ id }) => [id, names.investor(id)] as const),
      ...employers.map(({ id }) => [id, names.employer(id)] as const),
    ]),
  };
};

/** The best score of a consortium in which this party joins and the gap is closed; the providers stay, no one else joins. */
const closedBy = (
  solve: Solver,
  market: Market,
  { consortium, gap, id }: { consortium: Consortium; gap: Gap; id: string },
): number => {
  const { context, joins } = variablesOf(market);
  const staying = providersOf(consortium);
  const inside = new Set([
    ...staying,
    ...consortium.investments.map(({ investor }) => investor),
    ...consortium.jobs.map(({ employer }) => employer),
    id,
  ]);
  const known = (party: string) => joins.get(party);
  const rows = [
    ...[...joins].flatMap(([party, variable]) => (inside.has(party) ? [] : [`1 ${variable} <= 0`])),
    ...[...staying, id].map((party) => `1 ${known(party)} >= 1`),
    `1 ${gapVariable(context, gap)} <= 0`,
  ];
  const needs = known(id);
  return needs === undefined
    ? Number.NEGATIVE_INFINITY
    : solveAllBands(solve, market, { rows, needs, atLeast: Number.NEGATIVE_INFINITY });
};

/** Whether each gap names the party that closes it at the best score; of several equally good ones any is right. */
export const closerComplaints = (solve: Solver, market: Market, consortium: Consortium): Complaint[] => {
  const { joins } = variablesOf(market);
  const inside = new Set([
    ...providersOf(consortium),
    ...consortium.investments.map(({ investor }) => investor),
    ...consortium.jobs.map(({ employer }) => employer),
  ]);
  const outside = [...joins.keys()].filter((id) => !inside.has(id));
  return consortium.gaps.flatMap((gap) => {
    const worths = outside.map((id) => ({ id, worth: closedBy(solve, market, { consortium, gap, id }) }));
    const most = Math.max(Number.NEGATIVE_INFINITY, ...worths.map(({ worth }) => worth));
    const said = worths.find(({ id }) => id === gap.closedBy)?.worth ?? Number.NEGATIVE_INFINITY;
    return said === most || Math.abs(said - most) <= SAME
      ? []
      : [`${gap.kind} ${gap.of}: ${gap.closedBy} closes it at ${said}, where ${most} is possible`];
  });
};
