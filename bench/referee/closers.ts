import type { Answer, Consortium, Gap } from '../../shared/matching/answer.ts';
import { contextOf } from '../../shared/matching/lp/context.ts';
import type { Names } from '../../shared/matching/lp/names.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import type { Market } from '../../shared/matching/market.ts';
import { refereeFits } from './fits.ts';
import type { Solver } from './highs.ts';
import { SAME } from './listing.ts';
import { sumOf, withRows } from './rows.ts';
import { type Complaint, providersOf } from './rules.ts';

const gapVariable = (names: Names, { kind, of }: Gap): string => {
  if (kind === 'capital') return 'gap__capital';
  return kind === 'small-providers' ? 'gap__small_providers' : `gap__element__${names.element(String(of))}`;
};

/** The variables of all who could join, by id. */
const joining = (market: Market): { names: Names; variables: Map<string, string>; lp: string } => {
  const fits = refereeFits(market);
  const { names, providers, investors, employers } = contextOf(market, fits);
  const variables = new Map([
    ...providers.map(({ id }) => [id, names.provider(id)] as const),
    ...investors.map(({ id }) => [id, names.investor(id)] as const),
    ...employers.map(({ id }) => [id, names.employer(id)] as const),
  ]);
  return { names, variables, lp: writeLp(market, fits) };
};

const membersOf = (consortium: Consortium): Set<string> =>
  new Set([
    ...providersOf(consortium),
    ...consortium.investments.map(({ investor }) => investor),
    ...consortium.jobs.map(({ employer }) => employer),
  ]);

/**
 * Whether each gap names the party that closes it at the best score (§4, "Gaps"): the providers there stay, the gap is
 * forbidden, somebody else has to join. Where several of those who join would do equally well, any of them is right.
 */
export const closerComplaints = (solve: Solver, market: Market, answer: Answer): Complaint[] => {
  const { names, variables, lp } = joining(market);
  const best = (rows: readonly string[]): number | undefined => {
    const solved = solve(withRows(lp, rows));
    return solved.status === 'optimal' ? solved.objective : undefined;
  };
  return answer.consortia.flatMap((consortium, index) => {
    const members = membersOf(consortium);
    const others = [...variables].flatMap(([id, variable]) => (members.has(id) ? [] : [variable]));
    const staying = providersOf(consortium).map((id) => `1 ${variables.get(id)} >= 1`);
    return consortium.gaps.flatMap((gap) => {
      const closed = [...staying, `1 ${gapVariable(names, gap)} <= 0`];
      const possible = others.length === 0 ? undefined : best([...closed, `${sumOf(others)} >= 1`]);
      const closer = gap.closedBy === null ? undefined : variables.get(gap.closedBy);
      const said = closer === undefined ? undefined : best([...closed, `1 ${closer} >= 1`]);
      const right = possible === undefined ? said === undefined : Math.abs((said ?? -1e9) - possible) <= SAME;
      const place = `entry ${index + 1}, gap ${gap.kind} ${gap.of}`;
      return right ? [] : [`${place}: ${gap.closedBy} closes it at ${said}, where ${possible} is possible`];
    });
  });
};
