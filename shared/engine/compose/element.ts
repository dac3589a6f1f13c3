/** Whether a delivery is still undecided, has to be used, or may not be. */
export const undecided = 0;
export const used = 1;
export const unused = 2;

/** One delivery of an element as a team's solver sees it; `slot` is its provider's place in the team. */
export type Stake = {
  slot: number;
  unit: number;
  least: number;
  most: number;
  state: number;
};

/** An element of a team: who could serve it, and what serving everybody adds on top. */
export type ElementCase = {
  stakes: readonly Stake[];
  participants: number;
  /** Added to the value when all participants are served. */
  bonus: number;
  /** All participants have to be served. */
  mustFill: boolean;
  /** How many participants live where any of these slots (a bit mask) works. */
  reach: (slots: number) => number;
};

export type Served = { value: number; persons: Int32Array; total: number };

const rounding = 1e-13;

/** How many more persons this delivery could serve, the others staying as they are: the polymatroid's exchange capacity. */
const exchange = (one: ElementCase, persons: Int32Array, place: number): number => {
  const { stakes, reach } = one;
  const others: number[] = [];
  for (let other = 0; other < stakes.length; other += 1)
    if (other !== place && persons[other]! > 0) others.push(other);
  const own = 1 << stakes[place]!.slot;
  let least = Infinity;
  for (let set = 0; set < 1 << others.length; set += 1) {
    let [mask, sum] = [own, persons[place]!];
    for (let bit = 0; bit < others.length; bit += 1)
      if (set & (1 << bit)) {
        mask |= 1 << stakes[others[bit]!]!.slot;
        sum += persons[others[bit]!]!;
      }
    least = Math.min(least, reach(mask) - sum);
  }
  return least;
};

const raise = (
  one: ElementCase,
  persons: Int32Array,
  { place, upTo }: { place: number; upTo: number },
): number => {
  const wanted = upTo - persons[place]!;
  if (wanted <= 0) return 0;
  const added = Math.min(wanted, exchange(one, persons, place));
  persons[place]! += added;
  return added;
};

/** Without the least groups of undecided deliveries, greedy by value is optimal and whole. Null where nothing is possible. */
const relaxed = (one: ElementCase): Served | null => {
  const { stakes, participants, bonus, mustFill } = one;
  const persons = new Int32Array(stakes.length);
  let [value, total] = [0, 0];
  const order: number[] = [];
  for (let place = 0; place < stakes.length; place += 1) {
    const { state, least, most, unit } = stakes[place]!;
    if (state === unused) continue;
    if (state === used) {
      if (least > most || raise(one, persons, { place, upTo: least }) < least) return null;
      value += least * unit;
      total += least;
    }
    if (most >= least) order.push(place);
  }
  order.sort((a, b) => stakes[b]!.unit - stakes[a]!.unit || a - b);
  const climb = (wanted: (unit: number) => boolean) => {
    for (const place of order) {
      const { unit, most } = stakes[place]!;
      if (!wanted(unit)) continue;
      const added = raise(one, persons, { place, upTo: most });
      value += added * unit;
      total += added;
    }
  };
  climb((unit) => unit > 0);
  if (total === participants) return { value: value + bonus, persons, total };
  if (bonus <= 0 && !mustFill) return { value, persons, total };
  const before = { value, persons: persons.slice(), total };
  climb((unit) => unit <= 0);
  if (total === participants && (mustFill || value + bonus > before.value))
    return { value: value + bonus, persons, total };
  return mustFill ? null : before;
};

/** The undecided delivery that the greedy solution serves with fewer persons than its least group; −1 for none. */
const shortGroup = ({ stakes }: ElementCase, { persons }: Served): number =>
  stakes.findIndex(
    ({ state, least }, place) => state === undecided && persons[place]! > 0 && persons[place]! < least,
  );

const decided = (one: ElementCase, place: number, state: number): ElementCase => ({
  ...one,
  stakes: one.stakes.with(place, { ...one.stakes[place]!, state }),
});

/** The best persons by delivery of one element, exactly: branches only where the greedy falls below a least group. */
export const serveElement = (one: ElementCase, enough = -Infinity): Served | null => {
  const solution = relaxed(one);
  if (!solution || solution.value <= enough + rounding)
    return solution && enough > -Infinity ? null : solution;
  const place = shortGroup(one, solution);
  if (place < 0) return solution;
  const without = serveElement(decided(one, place, unused), enough);
  const withIt = serveElement(decided(one, place, used), Math.max(enough, without?.value ?? -Infinity));
  return withIt ?? without;
};
