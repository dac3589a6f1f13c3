/** One provider (by its place in the team) that could answer for an element; `cost` in kroner for all participants. */
export type Option = { slot: number; value: number; cost: number };

/** Who may answer for each element: `must` where nobody is no option. */
export type Choices = { options: readonly Option[]; must: boolean }[];

export type Assignment = { value: number; cost: number; slots: Int32Array };

/** Kroner: prices that are not whole add up inexactly. */
const costRounding = 1e-6;
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

/** What the budget lets through at a price per krone: an upper bound on the value of any affordable assignment. */
const pricedBound = (
  choices: Choices,
  budget: number,
  price: number,
): { bound: number; best: Float64Array; cost: number } => {
  const best = new Float64Array(choices.length);
  let [bound, cost] = [price * budget, 0];
  choices.forEach(({ options, must }, element) => {
    let [most, spent] = must ? [-Infinity, 0] : [0, 0];
    for (const option of options) {
      const net = option.value - price * option.cost;
      if (net > most) [most, spent] = [net, option.cost];
    }
    best[element] = most;
    bound += most;
    cost += spent;
  });
  return { bound, best, cost };
};

const bestPrice = (choices: Choices, budget: number): number => {
  if (pricedBound(choices, budget, 0).cost <= budget) return 0;
  let [low, high] = [0, 1 / Math.max(1, budget)];
  while (pricedBound(choices, budget, high).cost > budget && high < 1e9) high *= 2;
  for (let step = 0; step < 40; step += 1) {
    const price = (low + high) / 2;
    if (pricedBound(choices, budget, price).cost > budget) low = price;
    else high = price;
  }
  return high;
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

/**
 * The best assignment of elements to a team of `slots` providers within `budget` kroner in which every provider of the
 * mask `serve` has a delivery, worth more than `floor`; null when there is none. Branch and bound.
 */
export const bestAssignment = (
  choices: Choices,
  { budget, serve, slots }: { budget: number; serve: number; slots: number },
  floor: number,
): Assignment | null => {
  const price = bestPrice(choices, budget);
  const { best } = pricedBound(choices, budget, price);
  const { worth, reach } = suffixes(choices, best);
  const regret = regrets(choices, best, { price, slots });
  const picked = new Int32Array(choices.length).fill(nobody);
  let found: Assignment | null = null;
  let threshold = floor;

  const forgone = (missing: number): number => {
    let sum = 0;
    for (let slot = 0; slot < slots; slot += 1) if ((missing >> slot) & 1) sum += Math.max(0, regret[slot]!);
    return sum;
  };

  const descend = (element: number, value: number, left: number, served: number): void => {
    const missing = serve & ~served;
    if ((missing & ~reach[element]!) !== 0) return;
    if (value + worth[element]! + price * left - forgone(missing) <= threshold) return;
    if (element === choices.length) {
      if (value <= threshold) return;
      found = { value, cost: budget - left, slots: picked.slice() };
      threshold = value;
      return;
    }
    const { options, must } = choices[element]!;
    for (const { slot, value: worthHere, cost } of options) {
      if (cost > left + costRounding) continue;
      picked[element] = slot;
      descend(element + 1, value + worthHere, left - cost, served | (1 << slot));
    }
    picked[element] = nobody;
    if (!must) descend(element + 1, value, left, served);
  };

  descend(0, 0, budget, 0);
  return found;
};

/** Whether an assignment keeps to the budget and leaves nobody of the mask without a delivery. */
export const holds = (
  { cost, slots }: Assignment,
  { budget, serve }: { budget: number; serve: number },
): boolean => cost <= budget + costRounding && (serve & ~slotMask(slots)) === 0;
