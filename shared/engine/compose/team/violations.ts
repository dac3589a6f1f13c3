import { undecided } from '../element.ts';
import type { Money } from '../money.ts';
import {
  isOpen,
  type TeamNode,
  withMost,
  withoutEmployer,
  withoutInvestor,
  withUnused,
  withUsed,
} from './node.ts';
import type { Relaxed } from './relax.ts';
import type { Team } from './team.ts';

/** Partitions a node on deliveries, one of which has to be used: the first, or not the first but the second, and so on. */
const oneOf = (node: TeamNode, places: readonly number[], least: (place: number) => number): TeamNode[] => {
  let rest = node;
  return places.map((place) => {
    const child = withUsed(rest, place, least(place));
    rest = least(place) > 0 ? withMost(rest, place, least(place) - 1) : withUnused(rest, place);
    return child;
  });
};

/** Every provider has a delivery: children that give one to the first that has none. */
const idleMember = (team: Team, node: TeamNode, { persons }: Relaxed): TeamNode[] | null => {
  const busy = team.members.map(() => false);
  team.deliveries.forEach(({ slot }, place) => {
    if (persons[place]! > 0) busy[slot] = true;
  });
  const idle = busy.indexOf(false);
  if (idle < 0) return null;
  const places = team.deliveries.flatMap(({ slot }, place) =>
    slot === idle && node.states[place] === undecided && isOpen(node, place) ? [place] : [],
  );
  return oneOf(node, places, () => 0);
};

const groupSize = ({ scope }: Team): number =>
  Math.min(scope.problem.need.rules.minGroup, scope.problem.need.participants);

const smallGroupOf = ({ deliveries, members }: Team, place: number): number =>
  deliveries[place]!.counts ? members[deliveries[place]!.slot]!.smallGroup : -1;

/** The small actors that count in a solution, or that could count in a node. */
const smallActors = (team: Team, holds: (place: number) => boolean): Set<number> =>
  new Set(
    team.deliveries.flatMap((_, place) => {
      const group = smallGroupOf(team, place);
      return group >= 0 && holds(place) ? [group] : [];
    }),
  );

/** Too few small actors: children that accept the gap, or that make one more count. */
const fewSmall = (team: Team, node: TeamNode, { persons }: Relaxed): TeamNode[] | null => {
  const wanted = team.scope.problem.need.rules.minSmallProviders;
  const size = groupSize(team);
  if (node.small === 'accepted') return null;
  const counting = smallActors(team, (place) => persons[place]! >= size);
  if (counting.size >= wanted) return null;
  const accepted: TeamNode[] = node.small === 'open' ? [{ ...node, small: 'accepted' }] : [];
  const possible = smallActors(team, (place) => isOpen(node, place) && node.most[place]! >= size);
  if (possible.size < wanted) return accepted;
  const places = team.deliveries.flatMap((_, place) => {
    const group = smallGroupOf(team, place);
    const able = group >= 0 && !counting.has(group) && isOpen(node, place) && node.most[place]! >= size;
    return able ? [place] : [];
  });
  return [...oneOf({ ...node, small: 'required' }, places, () => size), ...accepted];
};

/** An employer that needs follow-up where no one delivers it: children in which a provider of its area does. */
const unfollowed = (team: Team, node: TeamNode, { persons, jobs }: Relaxed): TeamNode[] | null => {
  const { employers } = team.scope.problem;
  const serving = (area: number, holds: (place: number) => boolean): number[] =>
    team.deliveries.flatMap(({ followUp, slot }, place) =>
      followUp && team.members[slot]!.areas[area] === 1 && holds(place) ? [place] : [],
    );
  for (const { employer } of jobs.jobs) {
    const { offer, area } = employers[employer]!;
    if (!offer.needsFollowUp || serving(area, (place) => persons[place]! > 0).length > 0) continue;
    const places = serving(area, (place) => node.states[place] === undecided && isOpen(node, place));
    const none = places.reduce(withUnused, node);
    return [...oneOf(node, places, () => 0), none];
  }
  return null;
};

/** An investor and an employer in conflict: children without the one, or without the other. */
const quarrel = (
  team: Team,
  node: TeamNode,
  { jobs, money }: Relaxed & { money: Money },
): TeamNode[] | null => {
  const { conflicts } = team.scope.problem;
  for (const { investor } of money.investments)
    for (const { employer } of jobs.jobs)
      if (conflicts.investors[investor]!.employers.has(employer))
        return [withoutInvestor(node, investor), withoutEmployer(node, employer)];
  return null;
};

/** The children of a node whose solution breaks a rule that is not a linear row; null where it breaks none. */
export const violation = (team: Team, node: TeamNode, one: Relaxed & { money: Money }): TeamNode[] | null =>
  idleMember(team, node, one) ??
  fewSmall(team, node, one) ??
  unfollowed(team, node, one) ??
  quarrel(team, node, one);
