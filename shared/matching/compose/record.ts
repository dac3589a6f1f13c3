import { indistinct } from './choose.ts';
import { listOf } from './listing.ts';
import type { Scored, TeamScorer } from './team.ts';

type RecordOptions = { k: number; pinned: readonly number[]; except: readonly (readonly number[])[] };

/** The teams that a search has scored, and the list that they make so far. */
export type SearchRecord = {
  /** Scores a team and keeps it if it is good enough to be listed; −∞ when it is not. */
  consider: (team: readonly number[]) => number;
  /** What a team has to exceed to matter: the score of the last on a full list. */
  threshold: () => number;
  list: () => Scored[];
  teams: () => number;
  /** Whether the list is full and ends no lower than anything that was left out for the threshold's sake. */
  complete: () => boolean;
  /** Starts looking again from the list as it is. */
  reopen: () => void;
};

const ascending = (team: readonly number[]): number[] => team.toSorted((a, b) => a - b);

export const searchRecord = (scorer: TeamScorer, { k, pinned, except }: RecordOptions): SearchRecord => {
  /** By team: what it is worth, or a number that it is known not to exceed. */
  const known = new Map<string, Scored | number>();
  const exempt = new Set(except.map((team) => ascending(team).join()));
  const pool = new Set<Scored>();
  let ceiling = Infinity;
  let threshold = -Infinity;
  let highest = -Infinity;

  const score = (team: readonly number[], floor: number): Scored | null => {
    const key = team.join();
    const old = known.get(key);
    if (typeof old === 'object') return old;
    if (old !== undefined && old <= floor) return null;
    const found = scorer.score(team, floor);
    known.set(key, found ?? floor);
    return found;
  };

  /** A team that does as well without one of its members is only padding; the smaller one is kept in its place. */
  const irreducible = (found: Scored): Scored => {
    for (const member of found.team) {
      if (pinned.includes(member)) continue;
      const team = found.team.filter((other) => other !== member);
      if (exempt.has(team.join())) continue;
      const smaller = score(team, found.score - 2 * indistinct);
      if (smaller && smaller.score >= found.score) return irreducible(smaller);
    }
    return found;
  };

  const keep = (found: Scored): void => {
    if (pool.has(found) || exempt.has(found.team.join())) return;
    const kept = irreducible(found);
    if (pool.has(kept)) return;
    pool.add(kept);
    if (pool.size < k) return;
    const list = listOf([...pool], k);
    if (list.length < k) return;
    threshold = Math.min(ceiling, list[k - 1]!.score);
    highest = Math.max(highest, threshold);
    for (const one of pool) if (one.score < threshold - indistinct) pool.delete(one);
  };

  const list = (): Scored[] => listOf([...pool], k);
  const last = (): number => list()[k - 1]?.score ?? -Infinity;
  return {
    consider: (team) => {
      const found = score(ascending(team), threshold);
      if (found && found.score > threshold + indistinct) keep(found);
      return found?.score ?? -Infinity;
    },
    threshold: () => threshold,
    list,
    teams: () => known.size,
    complete: () => last() >= highest - indistinct,
    reopen: () => {
      ceiling = last();
      threshold = ceiling;
      highest = ceiling;
      for (const one of known.values()) if (typeof one === 'object' && one.score > threshold) pool.add(one);
    },
  };
};
