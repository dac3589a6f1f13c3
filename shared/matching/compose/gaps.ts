import type { Gap } from '../answer.ts';
import { financeOf } from './finance.ts';
import { capitalTarget, type Penalties, type Problem } from './problem.ts';
import { type SearchOptions, searchTeams } from './search.ts';
import type { Scored } from './team.ts';

export type OpenGap = { kind: Gap['kind']; of: string | number; penalty: number; place: number };

const raisedBy = ({ finance }: Scored): number =>
  finance.chosen[0]!.reduce((sum, { amount }) => sum + amount, 0);

const missingCapital = ({ need }: Problem, raised: number): number =>
  raised >= capitalTarget(need.capital) ? 0 : 1 - 1e-5 - raised / need.capital;

/** What a team leaves open (§4), with what each gap costs the score. */
export const gapsOf = (problem: Problem, found: Scored): OpenGap[] => {
  const { need, penalties, providers } = problem;
  const delivered = new Set(found.deliveries.map((delivery) => delivery.element));
  const elements = need.elements.flatMap(({ element, required }, place): OpenGap[] =>
    required && !delivered.has(place)
      ? [{ kind: 'element', of: element, penalty: penalties.elements[place]!, place }]
      : [],
  );
  const short = need.rules.minSmallProviders - found.team.filter((index) => providers[index]!.small).length;
  const missing = missingCapital(problem, raisedBy(found));
  return [
    ...elements,
    ...(short > 0
      ? [{ kind: 'small-providers' as const, of: short, penalty: penalties.small, place: -1 }]
      : []),
    ...(missing > 0
      ? [{ kind: 'capital' as const, of: missing, penalty: penalties.capital + missing, place: -1 }]
      : []),
  ];
};

/** Makes one gap so dear that a search closes it whenever that can be done. */
const insisting = (penalties: Penalties, gap: OpenGap): Penalties => {
  const dear = 100;
  return {
    elements: penalties.elements.map((cost, place) => (place === gap.place ? cost * dear : cost)),
    small: gap.kind === 'small-providers' ? penalties.small * dear : penalties.small,
    capital: gap.kind === 'capital' ? penalties.capital * dear : penalties.capital,
  };
};

const idsOf = (
  problem: Problem,
  { team, finance }: Scored,
): { providers: string[]; investors: string[]; employers: string[] } => ({
  providers: team.map((index) => problem.providers[index]!.id),
  investors: finance.chosen[0]!.map(({ row }) => row.id),
  employers: finance.chosen[1]!.map(({ row }) => row.id),
});

/** Of those who are new, who closes the gap itself; else anybody new, since all of them are part of the same best answer. */
const newcomer = (
  problem: Problem,
  gap: OpenGap,
  { before, after }: { before: Scored; after: Scored },
): string | null => {
  const there = Object.values(idsOf(problem, before)).flat();
  const fresh = (ids: string[]) => ids.filter((id) => !there.includes(id));
  const { providers, investors, employers } = idsOf(problem, after);
  const answering = after.deliveries
    .filter(({ element }) => element === gap.place)
    .map(({ provider }) => problem.providers[provider]!.id);
  const small = after.team
    .filter((index) => problem.providers[index]!.small)
    .map((index) => problem.providers[index]!.id);
  const first = { element: answering, 'small-providers': small, capital: investors }[gap.kind];
  return [...fresh(first), ...fresh(providers), ...fresh(investors), ...fresh(employers)][0] ?? null;
};

const couldClose = (problem: Problem, gap: OpenGap, team: readonly number[]): boolean => {
  const joining = problem.providers.filter(
    (row) => !team.includes(row.index) && !row.conflicts.providers.some((other) => team.includes(other)),
  );
  if (gap.kind === 'small-providers') return joining.some((row) => row.small);
  if (gap.kind === 'capital') return problem.investors.length > 0;
  return problem.providers.some((row) => row.offers.some((offer) => offer.element === gap.place));
};

/** The party that, made to join while the team stays and all else is free, closes a gap at the best score (§4). */
export const closerOf = (
  problem: Problem,
  { found, gap }: { found: Scored; gap: OpenGap },
  options: Pick<SearchOptions, 'expired'>,
): string | null => {
  if (!couldClose(problem, gap, found.team)) return null;
  const insistent = { ...problem, penalties: insisting(problem.penalties, gap) };
  const finance = financeOf(insistent);
  const search = (except: readonly (readonly number[])[]): Scored | null => {
    const [best] = searchTeams(insistent, { ...options, k: 1, pinned: found.team, except, finance }).listed;
    return best && !gapsOf(insistent, best).some((one) => one.kind === gap.kind && one.place === gap.place)
      ? best
      : null;
  };
  const after = search([]);
  if (!after) return null;
  const joined = newcomer(problem, gap, { before: found, after });
  if (joined) return joined;
  // The team closes it by itself at a worse score: somebody has to join all the same.
  const larger = search([found.team]);
  return larger && newcomer(problem, gap, { before: found, after: larger });
};
