import { refereeFits } from '../../bench/referee/fits.ts';
import type { Solver } from '../../bench/referee/highs.ts';
import { withRows } from '../../bench/referee/rows.ts';
import { contextOf } from '../../shared/matching/lp/context.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import type { Market } from '../../shared/matching/market.ts';

export type Team = { readonly ids: readonly string[]; readonly score: number };

const TIE = 1e-9;

/** All subsets of a short list, the empty one first. */
export const subsetsOf = <T>(ids: readonly T[]): T[][] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => (bits >> index) & 1));

/** The best score of every team that can be, by solving each on its own. Only for a handful of providers. */
export const everyTeam = (solve: Solver, market: Market): Team[] => {
  const fits = refereeFits(market);
  const { names, providers } = contextOf(market, fits);
  const lp = writeLp(market, fits);
  const ids = providers.map(({ id }) => id).toSorted();
  return subsetsOf(ids).flatMap((team) => {
    const rows = ids.map((id) => `1 ${names.provider(id)} ${team.includes(id) ? '>= 1' : '<= 0'}`);
    const { status, objective } = solve(withRows(lp, rows));
    return status === 'optimal' ? [{ ids: team, score: objective }] : [];
  });
};

const precedes = (one: Team, other: Team): number => {
  if (Math.abs(one.score - other.score) > TIE) return other.score - one.score;
  const at = one.ids.findIndex((id, index) => id !== other.ids[index]);
  if (at < 0) return -1;
  const theirs = other.ids[at];
  return theirs === undefined || theirs < (one.ids[at] ?? '') ? 1 : -1;
};

/** The whole list as the formal model words it: again and again the best that holds no listed team. */
export const wholeList = (teams: readonly Team[]): Team[] => {
  const listed: Team[] = [];
  for (const team of teams.toSorted(precedes)) {
    if (!listed.some(({ ids }) => ids.every((id) => team.ids.includes(id)))) listed.push(team);
  }
  return listed;
};
