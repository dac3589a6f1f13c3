/** Compares two teams by the places of their members, which are in the order of ids; a prefix comes first. */
export const compareTeams = (one: readonly number[], other: readonly number[]): number => {
  for (let place = 0; place < Math.min(one.length, other.length); place += 1)
    if (one[place] !== other[place]) return one[place]! - other[place]!;
  return one.length - other.length;
};

/** Some teams: all with these members and at most `more` of the candidates. */
export type Teams = { members: readonly number[]; candidates: ReadonlySet<number>; more: number };

/** Whether some of these teams come before `team` in the order that decides ties. */
export const someComesBefore = ({ members, candidates, more }: Teams, team: readonly number[]): boolean => {
  let [left, forced] = [more, 0];
  for (const rival of team) {
    const next = members[forced];
    if (next === undefined || next < rival) return true;
    if (left > 0)
      for (const candidate of candidates) if (candidate < rival && !team.includes(candidate)) return true;
    if (next === rival) forced += 1;
    else if (left > 0 && candidates.has(rival)) left -= 1;
    else return false;
  }
  return false;
};
