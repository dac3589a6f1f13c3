import { type Branching, type Ground, look, worthWith } from './branch.ts';
import { surplusOf } from './candidates.ts';
import { indistinct } from './choose.ts';
import { consider } from './own-worth.ts';
import type { Prices } from './prices.ts';

/** A part of the market to find teams in: who may join, and the prices that tell what they are worth. */
export type Hunt = { ground: Ground; among: readonly number[]; prices: Prices };

/** Grows a first team by whoever adds most at the prices, so that the search has something to beat. */
export const growTeam = (
  search: Branching,
  { ground, among, prices }: Hunt,
  start: readonly number[],
): void => {
  const { problem, limit } = search;
  const { evidence, field } = ground;
  let team = [...start];
  let open = among;
  while (team.length < limit) {
    const worth = worthWith(field.candidates, team, { prices, evidence });
    const terms = { worth, price: prices.price, evidence, partyCost: problem.partyCost };
    let [best, most] = [-1, 0];
    for (const index of open) {
      const surplus = surplusOf(field.candidates, index, terms);
      if (surplus > most) [best, most] = [index, surplus];
    }
    if (best < 0) return;
    team = [...team, best];
    consider(search, ground, { team, price: prices.price, lost: 0 });
    const { conflicts } = problem.providers[best]!;
    open = open.filter((other) => other !== best && !conflicts.providers.has(other));
  }
};

/** So many of the most promising are tried in somebody's place. */
const tries = 3;

/** Tries the most promising of those who could join a team. */
const fill = (search: Branching, { ground, among, prices }: Hunt, team: readonly number[]): void => {
  const { field, evidence } = ground;
  const { problem, record } = search;
  const floor = record.threshold() + indistinct;
  const lost = field.loss(team);
  const { rows } = look(search, field, { team, among, prices, evidence, floor, lost });
  const meets = (index: number) =>
    !team.includes(index) &&
    !team.some((member) => problem.providers[index]!.conflicts.providers.has(member));
  rows
    .filter(({ index }) => meets(index))
    .slice(0, tries)
    .forEach(({ index }) => {
      consider(search, ground, { team: [...team, index], price: prices.price, lost });
    });
};

/**
 * Looks around the teams listed so far, with one provider in another's place or one more, until the list stands still: a
 * search that starts from a good list has less to look through.
 */
export const lookAround = (
  search: Branching,
  hunt: Hunt,
  { pinned, tried }: { pinned: readonly number[]; tried: Set<string> },
): void => {
  const next = () => search.record.list().find(({ team }) => !tried.has(team.join()));
  for (let found = next(); found && !search.expired(); found = next()) {
    const { team } = found;
    tried.add(team.join());
    for (const member of team) {
      if (!pinned.includes(member))
        fill(
          search,
          hunt,
          team.filter((other) => other !== member),
        );
    }
    if (team.length < search.limit) fill(search, hunt, team);
  }
};
