import { type Account, lowestAccount } from './convex.ts';

/** One provider (by its place in the team) that could answer for an element; `cost` in kroner for all participants. */
export type Option = { slot: number; value: number; cost: number };

/** Who may answer for each element: `must` where nobody is no option. */
export type Choices = { options: readonly Option[]; must: boolean }[];

export type Assignment = { value: number; cost: number; slots: Int32Array };

/** Kroner: prices that are not whole add up inexactly. */
const costRounding = 1e-6;
/** Values that differ by less than this are the same sum added up in another order. */
const rounding = 1e-12;
const nobody = -1;

/** The dearest of each element's values, regardless of the budget and of who is left without a delivery. */
export const freeAssignment = (choices: Choices): Assignment => {
  const slots = new Int32Array(choices.length).fill(nobody);
  let [value, cost] = [0, 0];
  choices.forEach(({ options, must }, element) => {
    let best: Option | null = null;
    for (const option of options) {
      if (best === null ? must || option.value > 0 : option.value > best.value) best = option;
    }
    if (!best) return;
    slots[element] = best.slot;
    value += best.value;
    cost += best.cost;
  });
  return { value, cost, slots };
};

const slotMask = (slots: Int32Array): number =>
  slots.reduce((mask, slot) => (slot === nobody ? mask : mask | (1 << slot)), 0);

/** The most that each element brings when a krone costs `price`. */
const netBest = (choices: Choices, price: number): Float64Array =>
  Float64Array.from(choices, ({ options, must }) =>
    options.reduce((most, { value, cost }) => Math.max(most, value - price * cost), must ? -Infinity : 0),
  );

/** What the budget lets through at a price of a krone: an upper bound on the value of any affordable assignment. */
const accountAt = (choices: Choices, budget: number, price: number): Account => {
  let [value, slope] = [price * budget, budget];
  for (const { options, must } of choices) {
    let [most, spent] = must ? [-Infinity, 0] : [0, 0];
    for (const option of options) {
      const net = option.value - price * option.cost;
      if (net > most) [most, spent] = [net, option.cost];
    }
    value += most;
    slope -= spent;
  }
  return { price, value, slope };
};

/** The price of a krone that bounds the value best; any that proves it to be at most `enough` will do. */
const bestPrice = (choices: Choices, budget: number, enough: number): Account => {
  const at = (price: number) => accountAt(choices, budget, price);
  const low = at(0);
  if (low.slope >= 0 || low.value <= enough) return low;
  let high = at(low.value / Math.max(1, budget));
  while (high.slope < 0 && high.price < 1e9) high = at(high.price * 4);
  return lowestAccount(at, { low, high, enough });
};

/** From each element on: the most that the rest is worth at the price, and which slots still could get a delivery. */
const suffixes = (choices: Choices, best: Float64Array) => {
  const worth = new Float64Array(choices.length + 1);
  const reach = new Int32Array(choices.length + 1);
  for (let element = choices.length - 1; element >= 0; element -= 1) {
    worth[element] = worth[element + 1]! + best[element]!;
    reach[element] = choices[element]!.options.reduce(
      (mask, { slot }) => mask | (1 << slot),
      reach[element + 1]!,
    );
  }
  return { worth, reach };
};

/** What each slot loses at least by having to take some element, compared with whoever is best for it. */
const regrets = (
  choices: Choices,
  best: Float64Array,
  { price, slots }: { price: number; slots: number },
): Float64Array => {
  const least = new Float64Array(slots).fill(Infinity);
  choices.forEach(({ options }, element) => {
    for (const { slot, value, cost } of options) {
      least[slot] = Math.min(least[slot]!, best[element]! - (value - price * cost));
    }
  });
  return least;
};

/** A way to have decided the elements so far; `parent` is the way it continues, `slot` who got the last element. */
type State = { served: number; cost: number; value: number; parent: State | null; slot: number };

/** Of states that serve the same slots, keeps those that no other matches in value at no more cost. */
const efficient = (states: State[]): State[] => {
  states.sort((a, b) => a.served - b.served || a.cost - b.cost || b.value - a.value);
  const kept: State[] = [];
  for (const state of states) {
    const last = kept.at(-1);
    if (last && last.served === state.served && last.value >= state.value - rounding) continue;
    kept.push(state);
  }
  return kept;
};

const slotsOf = (state: State, count: number): Int32Array => {
  const slots = new Int32Array(count);
  let at: State = state;
  for (let element = count - 1; element >= 0; element -= 1) {
    slots[element] = at.slot;
    at = at.parent ?? at;
  }
  return slots;
};

/** What an assignment found without search is worth, element after element as the price recommends them; −∞ where it does not hold. */
const handyValue = (
  choices: Choices,
  { budget, slots }: { budget: number; slots: number },
  price: number,
): number => {
  const picks = choices.flatMap(({ options, must }) => {
    let [best, most] = [null as Option | null, must ? -Infinity : 0];
    for (const option of options) {
      const net = option.value - price * option.cost;
      if (net > most) [best, most] = [option, net];
    }
    return best || must ? [{ best, rank: must ? Infinity : most }] : [];
  });
  let [value, cost, served] = [0, 0, 0];
  for (const { best, rank } of picks.sort((a, b) => b.rank - a.rank)) {
    if (!best || cost + best.cost > budget) {
      if (rank === Infinity) return -Infinity;
      continue;
    }
    value += best.value;
    cost += best.cost;
    served |= 1 << best.slot;
  }
  return served === 2 ** slots - 1 ? value : -Infinity;
};

/** What tells which states can still come to more than `floor`: prices, what the rest is worth, and what each slot gives up. */
const outlookOf = (
  choices: Choices,
  { budget, slots }: { budget: number; slots: number },
  { price, floor }: { price: number; floor: number },
) => {
  const best = netBest(choices, price);
  const { worth, reach } = suffixes(choices, best);
  const regret = regrets(choices, best, { price, slots });
  const all = 2 ** slots - 1;
  const forgone = (missing: number): number => {
    let sum = 0;
    for (let slot = 0; slot < slots; slot += 1) if ((missing >> slot) & 1) sum += Math.max(0, regret[slot]!);
    return sum;
  };
  return ({ served, cost, value }: Pick<State, 'served' | 'cost' | 'value'>, next: number): boolean => {
    const missing = all & ~served;
    if (cost > budget + costRounding || (missing & ~reach[next]!) !== 0) return false;
    const most = value + worth[next]! + price * Math.max(0, budget - cost);
    return most > floor + rounding && most - forgone(missing) > floor + rounding;
  };
};

/**
 * The best assignment of elements to a team of `slots` providers within `budget` kroner in which every provider has a
 * delivery, worth more than `floor`; null when there is none. Dynamic programming over the elements, keeping only the
 * states that could still beat `floor` at the best price of a krone.
 */
export const bestAssignment = (
  choices: Choices,
  limits: { budget: number; slots: number },
  floor: number,
): Assignment | null => {
  const { price, value: bound } = bestPrice(choices, limits.budget, floor);
  if (bound <= floor) return null;
  const least = Math.max(floor, handyValue(choices, limits, price) - 10 * rounding);
  const hopeful = outlookOf(choices, limits, { price, floor: least });
  let states: State[] = [{ served: 0, cost: 0, value: 0, parent: null, slot: nobody }];
  choices.forEach(({ options, must }, element) => {
    const grown: State[] = [];
    for (const parent of states) {
      for (const option of options) {
        const { slot } = option;
        const value = parent.value + option.value;
        const cost = parent.cost + option.cost;
        const served = parent.served | (1 << slot);
        if (hopeful({ served, cost, value }, element + 1)) grown.push({ served, cost, value, parent, slot });
      }
      if (!must && hopeful(parent, element + 1)) grown.push({ ...parent, parent, slot: nobody });
    }
    states = efficient(grown);
  });
  const found = states.reduce<State | null>(
    (top, state) => (top && top.value >= state.value ? top : state),
    null,
  );
  if (!found || found.served !== 2 ** limits.slots - 1 || found.value <= floor) return null;
  return { value: found.value, cost: found.cost, slots: slotsOf(found, choices.length) };
};

/** Whether an assignment keeps to the budget and leaves nobody of the mask without a delivery. */
export const holds = (
  { cost, slots }: Assignment,
  { budget, serve }: { budget: number; serve: number },
): boolean => cost <= budget + costRounding && (serve & ~slotMask(slots)) === 0;
