import { providerKinds } from '../../../matching/vocabulary.ts';
import type { JobsSide } from '../jobs.ts';
import type { MoneySide } from '../money.ts';
import type { Delivery, ProviderRow } from '../problem.ts';
import type { Scope } from '../scope.ts';

/** A delivery of a team's provider; `slot` is the provider's place in the team. */
export type TeamDelivery = Delivery & { slot: number };

/** Some providers together, with what their deliveries, money and jobs depend on. */
export type Team = {
  scope: Scope;
  money: MoneySide;
  jobs: JobsSide;
  members: readonly ProviderRow[];
  /** The least evidence that any delivery may have: investors that ask for more stay out. */
  floor: number;
  kinds: number;
  deliveries: readonly TeamDelivery[];
  /** Places in `deliveries`, by element; elements that no member serves have none. */
  byElement: readonly (readonly number[])[];
  /** How many participants live where any of these slots (a bit mask) works. */
  reach: (slots: number) => number;
  bannedInvestors: readonly number[];
  bannedEmployers: readonly number[];
  /** What the deliveries may cost: the capital, rounded down to what the prices can add up to. */
  budget: number;
  /** Whether the time is over: what is found then is feasible, and not proven. */
  expired: () => boolean;
  /** Whether the money of an index band may differ from that of the band below. */
  bandMatters: (band: number) => boolean;
};

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const reachOfSlots = (members: readonly ProviderRow[], spread: readonly number[]) => {
  const cover = spread.map((_, area) =>
    members.reduce((mask, { areas }, slot) => (areas[area] ? mask | (1 << slot) : mask), 0),
  );
  const known = new Map<number, number>();
  return (slots: number): number => {
    let persons = known.get(slots);
    if (persons === undefined) {
      persons = 0;
      for (let area = 0; area < spread.length; area += 1)
        if ((cover[area]! & slots) !== 0) persons += spread[area]!;
      known.set(slots, persons);
    }
    return persons;
  };
};

const union = (sets: readonly ReadonlySet<number>[]): number[] =>
  [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);

/** The bits of the kinds of these providers. */
export const kindsOf = (members: readonly ProviderRow[]): number =>
  members.reduce((mask, { profile }) => mask | (1 << providerKinds.indexOf(profile.kind)), 0);

/** Investors and employers that some of these providers may not meet. */
export const bansOf = ({ problem: { conflicts } }: Scope, members: readonly ProviderRow[]) => ({
  investors: union(members.map(({ index }) => conflicts.providers[index]!.investors)),
  employers: union(members.map(({ index }) => conflicts.providers[index]!.employers)),
});

type Sides = { scope: Scope; money: MoneySide; jobs: JobsSide; expired: () => boolean };

/** Gathers what a team's deliveries, money and jobs depend on. */
export const teamOf = (
  { scope, money, jobs, expired }: Sides,
  members: readonly ProviderRow[],
  floor: number,
): Team => {
  const { problem } = scope;
  const deliveries = members.flatMap((member, slot) =>
    member.deliveries
      .filter(({ evidence }) => evidence >= floor)
      .map((delivery): TeamDelivery => ({ ...delivery, slot })),
  );
  const divisor = deliveries.reduce((common, { price }) => greatestDivisor(common, price), 0);
  const bans = bansOf(scope, members);
  const { capital } = problem.need;
  const kinds = kindsOf(members);
  return {
    scope,
    money,
    jobs,
    members,
    floor,
    kinds,
    deliveries,
    byElement: problem.elements.map(({ index }) =>
      deliveries.flatMap(({ element }, place) => (element === index ? [place] : [])),
    ),
    reach: reachOfSlots(members, problem.spread),
    bannedInvestors: bans.investors,
    bannedEmployers: bans.employers,
    expired,
    bandMatters: (band) => money.bandMatters({ kinds, floor, banned: bans.investors, band }),
    budget: divisor > 0 ? capital - (capital % divisor) : capital,
  };
};
