import type { Gap } from '../answer.ts';
import type { Choice } from './choose.ts';
import { financeOf } from './finance.ts';
import { capitalTarget, type Penalties, type Problem } from './problem.ts';
import { type SearchOptions, searchTeams } from './search.ts';
import { type Scored, teamScorer } from './team.ts';

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
    (row) => !team.includes(row.index) && !team.some((member) => row.conflicts.providers.has(member)),
  );
  if (gap.kind === 'small-providers') return joining.some((row) => row.small);
  if (gap.kind === 'capital') return problem.investors.length > 0;
  return problem.providers.some((row) => row.offers.some((offer) => offer.element === gap.place));
};

const stillOpen = (problem: Problem, found: Scored, gap: OpenGap): boolean =>
  gapsOf(problem, found).some(({ kind, place }) => kind === gap.kind && place === gap.place);

/** The best that the team itself makes of it with an investor or employer who was not there before. */
const withNewBacker = (
  problem: Problem,
  { team, finance }: Scored,
  options: Pick<SearchOptions, 'expired'>,
): Scored | null => {
  const there = finance.chosen.map((side) => new Set(side.map(({ row }) => row.id)));
  const accepts = ({ chosen }: Choice): boolean =>
    chosen.some((side, at) => side.some(({ row }) => !there[at]!.has(row.id)));
  return teamScorer(problem, financeOf(problem, { accepts, ...options }), team).score(team, -Infinity);
};

/** The party that, made to join while the team stays and all else is free, closes a gap at the best score (§4). */
export const closerOf = (
  problem: Problem,
  { found, gap }: { found: Scored; gap: OpenGap },
  options: Pick<SearchOptions, 'expired'>,
): string | null => {
  if (options.expired?.() || !couldClose(problem, gap, found.team)) return null;
  const insistent = { ...problem, penalties: insisting(problem.penalties, gap) };
  const finance = financeOf(insistent, options);
  const search = (except: readonly (readonly number[])[]): Scored | undefined =>
    searchTeams(insistent, { ...options, k: 1, pinned: found.team, except, finance }).listed[0];
  const after = search([]);
  if (!after || stillOpen(insistent, after, gap)) return null;
  const joined = newcomer(problem, gap, { before: found, after });
  if (joined) return joined;
  // Those who are there close it themselves, at a worse score; yet somebody has to join.
  const [best] = [search([found.team]), withNewBacker(insistent, found, options)]
    .flatMap((one) => (one && !stillOpen(insistent, one, gap) ? [one] : []))
    .sort((a, b) => b.score - a.score);
  return best ? newcomer(problem, gap, { before: found, after: best }) : null;
};
