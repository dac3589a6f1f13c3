import type { Opened, OpenMeeting } from './opened.ts';
import { type Rows, rowCapacities, rowsFor } from './rows.ts';

/** A price for each row of what is scarce. */
export type Prices = Rows;

/** What a person costs in each slot: the rows that hold the slot, and the person's day and round. */
const personCosts = (opened: Opened, prices: Prices): Float64Array => {
  const { people, slots, first, dayOf, days } = opened;
  const costs = new Float64Array(people.length * slots.length);
  for (let person = 0; person < people.length; person += 1) {
    const row = person * slots.length;
    for (let slot = 0; slot < slots.length; slot += 1) {
      let cost = prices.day[person * days + dayOf[slot]!]! + prices.round[person]!;
      for (let at = first[slot]!; at <= slot; at += 1) cost += prices.person[row + at]!;
      costs[row + slot] = cost;
    }
  }
  return costs;
};

/** What holding a meeting costs, slot by slot. */
export const costsAt = (opened: Opened, prices: Prices) => {
  const people = personCosts(opened, prices);
  const width = opened.slots.length;
  const { all, onSite, online } = prices;
  return (meeting: OpenMeeting, slot: number): number => {
    let cost = all[slot]!;
    if (!meeting.online) cost += onSite[slot]!;
    if (!meeting.onSite) cost += online[slot]!;
    for (const person of meeting.people) cost += people[person * width + slot]!;
    return cost;
  };
};

const use = (opened: Opened, used: Rows, { meeting, slot }: { meeting: OpenMeeting; slot: number }): void => {
  const { slots, first, dayOf, days } = opened;
  for (const person of meeting.people) {
    for (let at = first[slot]!; at <= slot; at += 1) used.person[person * slots.length + at]! += 1;
    used.day[person * days + dayOf[slot]!]! += 1;
    used.round[person]! += 1;
  }
  used.all[slot]! += 1;
  if (!meeting.online) used.onSite[slot]! += 1;
  if (!meeting.onSite) used.online[slot]! += 1;
};

/** The bound that the prices give (Lagrangian relaxation), and what would be used of each row at them. */
const relax = (opened: Opened, { prices, capacities }: { prices: Prices; capacities: Rows }) => {
  const used = rowsFor(opened);
  const costOf = costsAt(opened, prices);
  let bound = 0;
  for (const name of kinds) {
    const [price, capacity] = [prices[name], capacities[name]];
    for (let at = 0; at < price.length; at += 1) bound += price[at]! * capacity[at]!;
  }
  for (const meeting of opened.meetings) {
    let [best, bestSlot] = [0, -1];
    for (const slot of meeting.slots) {
      const gain = meeting.priority - costOf(meeting, slot);
      if (gain > best) [best, bestSlot] = [gain, slot];
    }
    bound += best;
    if (bestSlot >= 0) use(opened, used, { meeting, slot: bestSlot });
  }
  return { bound, used };
};

const kinds = ['person', 'day', 'round', 'all', 'onSite', 'online'] as const;

type Moving = { prices: Prices; used: Rows; capacities: Rows; direction: Rows };

/** Points the direction to what is used too much, away from what is used too little; answers its squared length. */
const turn = ({ prices, used, capacities, direction }: Moving): number => {
  let length = 0;
  for (const name of kinds) {
    const [price, usage, capacity, row] = [prices[name], used[name], capacities[name], direction[name]];
    for (let at = 0; at < row.length; at += 1) {
      const excess = usage[at]! - capacity[at]!;
      row[at] = price[at] === 0 && excess < 0 ? 0 : excess;
      length += row[at]! * row[at]!;
    }
  }
  return length;
};

const walk = ({ prices, direction }: Moving, step: number): void => {
  for (const name of kinds) {
    const [price, row] = [prices[name], direction[name]];
    for (let at = 0; at < row.length; at += 1)
      if (row[at] !== 0) price[at] = Math.max(0, price[at]! + step * row[at]!);
  }
};

const copyOf = (rows: Rows): Rows => ({
  person: rows.person.slice(),
  day: rows.day.slice(),
  round: rows.round.slice(),
  all: rows.all.slice(),
  onSite: rows.onSite.slice(),
  online: rows.online.slice(),
});

/** The one price for every room that alone gives the tightest bound: the least that is paid for when rooms are few. */
const startingPrices = (opened: Opened, capacities: Rows): Prices => {
  const prices = rowsFor(opened);
  const places = capacities.all.reduce((sum, capacity) => sum + capacity, 0);
  const worth = opened.meetings.map(({ priority }) => priority).sort((a, b) => b - a);
  prices.all.fill(worth[places] ?? 0);
  return prices;
};

export type Pricing = { prices: Prices; bound: number };

/**
 * The prices that give the tightest bound found, by subgradient steps whose length is Polyak's; `target` is the value of
 * the best schedule known. Whatever the prices are, no schedule is worth more than their bound.
 */
export const priceSlots = (
  opened: Opened,
  { target, steps, expired }: { target: number; steps: number; expired: () => boolean },
): Pricing => {
  const capacities = rowCapacities(opened);
  const prices = startingPrices(opened, capacities);
  const direction = rowsFor(opened);
  let best: Pricing = { prices: copyOf(prices), bound: Infinity };
  let [scale, idle] = [1.5, 0];
  for (let count = 0; count < steps && !expired(); count += 1) {
    const { bound, used } = relax(opened, { prices, capacities });
    idle = bound < best.bound ? 0 : idle + 1;
    if (bound < best.bound) best = { bound, prices: copyOf(prices) };
    const moving = { prices, used, capacities, direction };
    const length = turn(moving);
    if (length === 0 || best.bound - target <= 1e-9) break;
    if (idle >= 12) [scale, idle] = [scale * 0.6, 0];
    walk(moving, (scale * (bound - target)) / length);
  }
  return best;
};
