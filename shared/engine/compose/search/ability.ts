import { mostOf, type Relaxation } from './relaxation.ts';

/** What the teams of a node have in common: not decided yet, able to, or not able to. */
export const open = 0;
export const able = 1;
export const unable = 2;

/**
 * A partition of teams by what they are able to: whether they have places for everybody in an element, and enough small
 * actors. A gap costs a whole G, which a linear relaxation spreads over fractions of providers; within a part it is either
 * certain or the team's to avoid.
 */
export type Abilities = { full: Uint8Array; small: number };

/** The teams that hold `members` and up to `more` of the candidates. */
export type Teams = { members: readonly number[]; candidates: readonly number[]; more: number };

/** Up to so many providers the places of a team are counted exactly, by the subsets of those who offer an element. */
const counted = 8;

const offering = ({ blocks }: Relaxation, element: number, providers: readonly number[]): number[] =>
  providers.filter((one) => mostOf(blocks[one]!, element) > 0);

/** How many participants live where any of these providers works. */
const reachOf = ({ spread, areas }: Relaxation, providers: readonly number[]): number => {
  let persons = 0;
  for (let area = 0; area < spread.length; area += 1)
    if (providers.some((one) => areas[one]![area] === 1)) persons += spread[area]!;
  return persons;
};

/** Whether every set of providers, wherever it works, leaves the others enough to do: the rank of a polymatroid. */
const rankIsFull = (relaxation: Relaxation, element: number, providers: readonly number[]): boolean => {
  const { blocks, participants } = relaxation;
  for (let set = 0; set < 1 << providers.length; set += 1) {
    const within = providers.filter((_, place) => (set & (1 << place)) !== 0);
    const places = providers.reduce(
      (sum, one, place) => ((set & (1 << place)) === 0 ? sum + mostOf(blocks[one]!, element) : sum),
      0,
    );
    if (places < participants && places + reachOf(relaxation, within) < participants) return false;
  }
  return true;
};

/** Whether a team has places for everybody in an element. Adding a provider never takes the ability away. */
export const fills = (relaxation: Relaxation, element: number, members: readonly number[]): boolean => {
  const { blocks, participants } = relaxation;
  const places = members.reduce((sum, one) => sum + mostOf(blocks[one]!, element), 0);
  if (places < participants) return false;
  const offers = offering(relaxation, element, members);
  if (reachOf(relaxation, offers) < participants) return false;
  return offers.length > counted || rankIsFull(relaxation, element, offers);
};

const couldFill = (
  relaxation: Relaxation,
  element: number,
  { members, candidates, more }: Teams,
): boolean => {
  const { blocks, participants } = relaxation;
  const largest = candidates
    .map((one) => mostOf(blocks[one]!, element))
    .sort((a, b) => b - a)
    .slice(0, more);
  const places = [...members.map((one) => mostOf(blocks[one]!, element)), ...largest];
  return (
    places.reduce((sum, most) => sum + most, 0) >= participants &&
    reachOf(relaxation, offering(relaxation, element, [...members, ...candidates])) >= participants
  );
};

const smallGroups = ({ blocks }: Relaxation, providers: readonly number[]): Set<number> =>
  new Set(providers.map((one) => blocks[one]!.small).filter((group) => group >= 0));

/** Whether a team has as many small actors as are wanted. */
export const hasSmall = (relaxation: Relaxation, members: readonly number[]): boolean =>
  smallGroups(relaxation, members).size >= relaxation.small.wanted;

const couldHaveSmall = (relaxation: Relaxation, { members, candidates, more }: Teams): boolean => {
  const own = smallGroups(relaxation, members).size;
  const both = smallGroups(relaxation, [...members, ...candidates]).size;
  return own + Math.min(more, both - own) >= relaxation.small.wanted;
};

/** An ability as it follows from what the teams have and could have; null where it contradicts what was decided. */
const settled = (state: number, has: boolean, could: boolean): number | null => {
  if (has) return state === unable ? null : able;
  if (!could) return state === able ? null : unable;
  return state;
};

/** Decides what follows for all teams of a node; null where no team is left. */
export const settle = (
  relaxation: Relaxation,
  teams: Teams,
  { full, small }: Abilities,
): Abilities | null => {
  const next = full.slice();
  for (let element = 0; element < next.length; element += 1) {
    if (relaxation.fullReward[element] === 0) continue;
    const has = fills(relaxation, element, teams.members);
    const state = settled(next[element]!, has, has || couldFill(relaxation, element, teams));
    if (state === null) return null;
    next[element] = state;
  }
  const state = settled(small, hasSmall(relaxation, teams.members), couldHaveSmall(relaxation, teams));
  return state === null ? null : { full: next, small: state };
};

/** Whether a team is of the part that a node stands for. */
export const belongs = (
  relaxation: Relaxation,
  members: readonly number[],
  { full, small }: Abilities,
): boolean =>
  full.every(
    (state, element) => state === open || fills(relaxation, element, members) === (state === able),
  ) &&
  (small === open || hasSmall(relaxation, members) === (small === able));

/** The candidates with which a team of the part can still come about; counted exactly where only one may join. */
export const narrowed = (relaxation: Relaxation, teams: Teams, abilities: Abilities): number[] => {
  const { members, candidates, more } = teams;
  const { blocks, participants } = relaxation;
  if (more === 1) return candidates.filter((one) => belongs(relaxation, [...members, one], abilities));
  const wanted: { element: number; least: number }[] = [];
  const barred: number[] = [];
  abilities.full.forEach((state, element) => {
    if (state === unable) barred.push(element);
    if (state !== able || fills(relaxation, element, members)) return;
    const own = members.reduce((sum, one) => sum + mostOf(blocks[one]!, element), 0);
    const largest = candidates
      .map((one) => mostOf(blocks[one]!, element))
      .sort((a, b) => b - a)
      .slice(0, more - 1);
    wanted.push({ element, least: participants - own - largest.reduce((sum, most) => sum + most, 0) });
  });
  return candidates.filter(
    (one) =>
      wanted.every(({ element, least }) => mostOf(blocks[one]!, element) >= least) &&
      !barred.some((element) => fills(relaxation, element, [...members, one])),
  );
};

/** The abilities of nothing decided. */
export const undecided = ({ elements }: Relaxation): Abilities => ({
  full: new Uint8Array(elements),
  small: open,
});

/** The candidates for the element that has to be filled, is not yet, and has fewest of them; null where there is none. */
export const scarcest = (
  relaxation: Relaxation,
  { members, candidates }: Omit<Teams, 'more'>,
  { full }: Abilities,
): number[] | null => {
  let fewest: number[] | null = null;
  full.forEach((state, element) => {
    if (state !== able || fills(relaxation, element, members)) return;
    const offers = offering(relaxation, element, candidates);
    if (!fewest || offers.length < fewest.length) fewest = offers;
  });
  return fewest;
};
