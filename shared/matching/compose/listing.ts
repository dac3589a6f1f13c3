import type { Scored } from './team.ts';

/** Scores within this are ties (§4). */
export const tie = 1e-9;

const byIds = (one: readonly number[], other: readonly number[]): number => {
  for (let place = 0; place < Math.min(one.length, other.length); place += 1) {
    if (one[place] !== other[place]) return one[place]! - other[place]!;
  }
  return one.length - other.length;
};

export const contains = (team: readonly number[], other: readonly number[]): boolean =>
  other.every((member) => team.includes(member));

/** Best first; those that tie by their provider ids (which the indices follow). */
export const ranked = (found: readonly Scored[]): Scored[] => {
  const sorted = found.toSorted((a, b) => b.score - a.score || byIds(a.team, b.team));
  const groups: Scored[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    if (group && group[0]!.score - one.score <= tie) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) => group.toSorted((a, b) => byIds(a.team, b.team)));
};

/** The list of §4: the best, then again and again the best that does not hold all the providers of one listed. */
export const listOf = (found: readonly Scored[], k: number): Scored[] => {
  const listed: Scored[] = [];
  for (const one of ranked(found)) {
    if (listed.length >= k) break;
    if (!listed.some(({ team }) => contains(one.team, team))) listed.push(one);
  }
  return listed;
};
