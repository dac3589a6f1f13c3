import type { Composition, Gap } from '../answer.ts';
import { standingExclusion } from '../fits.ts';
import { jobsSide } from './jobs.ts';
import { moneySide } from './money.ts';
import type { Problem, ProviderRow } from './problem.ts';
import { type ClosedGap, scopeOf } from './scope.ts';
import { boundTeam, solveTeam } from './team/solve.ts';
import { type Team, teamOf } from './team/team.ts';

/** Teams in which one party has been made to join, with a bound on the best score of each. */
type Attempt = { id: string; teams: { team: Team; bound: number }[]; bound: number };

const membersOf = ({ deliveries, investments, jobs }: Composition) => ({
  providers: new Set(deliveries.map(({ provider }) => provider)),
  others: [...investments.map(({ investor }) => investor), ...jobs.map(({ employer }) => employer)],
});

/** Parties that are not in the consortium and could be in one, in the order of sides and ids. */
const outsiders = (problem: Problem, composition: Composition): string[] => {
  const { providers, others } = membersOf(composition);
  const inside = new Set([...providers, ...others]);
  const able = [
    ...problem.providers.filter(({ deliveries }) => deliveries.length > 0),
    ...problem.investors.filter(({ mandate }) => standingExclusion(mandate, problem.need) === null),
    ...(problem.need.jobs > 0 ? problem.employers.filter(({ fit }) => fit >= 0) : []),
  ];
  return able.map(({ id }) => id).filter((id) => !inside.has(id));
};

const quarrelling = ({ conflicts }: Problem, rows: readonly ProviderRow[]): boolean =>
  rows.some((one) => rows.some((two) => conflicts.providers[one.index]!.providers.has(two.index)));

/** Makes one party join: the providers stay, nobody else joins, investors and employers may leave. */
const attempt = (
  problem: Problem,
  composition: Composition,
  { id, closed }: { id: string; closed: ClosedGap },
): Attempt => {
  const { providers, others } = membersOf(composition);
  const scope = scopeOf(problem, { only: [...providers, ...others, id], keep: [...providers, id], closed });
  const rows = [...scope.pinned.providers].sort((a, b) => a - b).map((index) => problem.providers[index]!);
  const possible =
    rows.length <= problem.need.rules.maxProviders && rows.length > 0 && !quarrelling(problem, rows);
  const sides = { scope, money: moneySide(scope), jobs: jobsSide(scope), expired: () => false };
  const floors = new Set([0, ...scope.investors.map((one) => problem.investors[one]!.mandate.minEvidence)]);
  const teams = possible
    ? [...floors].map((floor) => {
        const team = teamOf(sides, rows, floor);
        return { team, bound: boundTeam(team) };
      })
    : [];
  return { id, teams, bound: Math.max(-Infinity, ...teams.map(({ bound }) => bound)) };
};

const closedGapOf = (problem: Problem, { kind, of }: Pick<Gap, 'kind' | 'of'>): ClosedGap => ({
  kind,
  element: kind === 'element' ? problem.elements.findIndex(({ id }) => id === of) : -1,
});

/** The one party outside which, made to join, closes a gap at the best score; null where none can. */
export const closerOf = (
  problem: Problem,
  composition: Composition,
  { gap, exclude }: { gap: Pick<Gap, 'kind' | 'of'>; exclude: readonly string[] },
): string | null => {
  const closed = closedGapOf(problem, gap);
  const attempts = outsiders(problem, composition)
    .filter((id) => !exclude.includes(id))
    .map((id) => attempt(problem, composition, { id, closed }))
    .sort((a, b) => b.bound - a.bound);
  let best: { id: string; score: number } | null = null;
  for (const { id, teams, bound } of attempts) {
    if (bound <= (best?.score ?? -Infinity)) break;
    for (const one of teams) {
      if (one.bound <= (best?.score ?? -Infinity)) continue;
      const solution = solveTeam(one.team, best?.score ?? Number.NEGATIVE_INFINITY);
      if (solution) best = { id, score: solution.score };
    }
  }
  return best?.id ?? null;
};
