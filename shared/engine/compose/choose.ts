import { type Bidder, type Filling, fill, type Limits } from './fill.ts';

export type Choice = { bidders: readonly Bidder[]; filling: Filling; score: number };

/** Who may take part, and what the choice is judged by. */
export type Choosing = {
  /** In the order in which they are tried; the highest units first. */
  bidders: readonly Bidder[];
  most: number;
  limits: Limits;
  party: number;
  /** What a total costs in gaps; never rises with the total. Infinite where the gap has to be closed. */
  penalty: (total: number) => number;
  /** The total from which `penalty` is 0. */
  enough: number;
  /** The least that the amounts may be worth, parties and penalties apart. */
  leastValue?: number;
  /** Places of bidders that have to take part. */
  pinned: ReadonlySet<number>;
  inConflict: (one: Bidder, two: Bidder) => boolean;
};

const improvement = 1e-12;
/** Up to so many further bidders the bound counts how many there are; from there on it takes all. */
const counted = 8;

/** By place and number: the largest sum of that many upper bounds from that place on. */
const largestSums = (bidders: readonly Bidder[], most: number): Float64Array[] => {
  const width = Math.min(most, counted, bidders.length);
  const top: number[] = [];
  let all = 0;
  const rows: Float64Array[] = Array(bidders.length + 1);
  rows[bidders.length] = new Float64Array(width + 1);
  for (let place = bidders.length - 1; place >= 0; place -= 1) {
    const high = bidders[place]!.most;
    all += high;
    const at = top.findIndex((one) => one < high);
    if (at >= 0) top.splice(at, 0, high);
    else top.push(high);
    if (top.length > width) top.pop();
    const row = new Float64Array(width + 1);
    for (let count = 1; count <= width; count += 1) row[count] = row[count - 1]! + (top[count - 1] ?? 0);
    if (most > counted && width === counted) row[width] = all;
    rows[place] = row;
  }
  return rows;
};

/** The best unit of each instrument from each place on; 0 where there is none. */
const bestUnits = (bidders: readonly Bidder[]) => {
  const gifts = new Float64Array(bidders.length + 1);
  const layer = new Float64Array(bidders.length + 1);
  for (let place = bidders.length - 1; place >= 0; place -= 1) {
    const { gift, unit } = bidders[place]!;
    gifts[place] = gift ? Math.max(unit, gifts[place + 1]!) : gifts[place + 1]!;
    layer[place] = gift ? layer[place + 1]! : Math.max(unit, layer[place + 1]!);
  }
  return { gifts, layer };
};

const order = (choosing: Choosing): Bidder[] =>
  choosing.bidders.toSorted(
    (a, b) =>
      Number(choosing.pinned.has(b.index)) - Number(choosing.pinned.has(a.index)) ||
      b.unit - a.unit ||
      a.index - b.index,
  );

/** The best bidders and amounts by branch and bound; null where the pinned ones cannot take part together. */
export const choose = (choosing: Choosing): Choice | null => {
  const { limits, party, penalty, enough, leastValue = -Infinity, pinned, inConflict } = choosing;
  const bidders = order(choosing);
  const most = Math.min(choosing.most, bidders.length);
  const sums = largestSums(bidders, most);
  const units = bestUnits(bidders);
  const together = Math.min(limits.total, limits.gifts + limits.layer);
  let best: Choice | null = null;
  const chosen: Bidder[] = [];

  /** No choice that adds bidders from `place` on to the chosen ones scores higher. */
  const bound = (place: number): number => {
    let [gifts, layer, value, high] = [0, 0, 0, 0];
    for (const { index, gift, most: top, unit } of chosen) {
      high += top;
      if (pinned.has(index)) {
        // A pinned bidder may have a lower unit than those that come after it: it gets all, and takes no room.
        value += top * unit;
        continue;
      }
      const room = Math.min(
        top,
        together - gifts - layer,
        gift ? limits.gifts - gifts : limits.layer - layer,
      );
      if (gift) gifts += room;
      else layer += room;
      value += room * unit;
    }
    const row = sums[place]!;
    const [first, second] =
      units.gifts[place]! >= units.layer[place]!
        ? [
            { unit: units.gifts[place]!, room: limits.gifts - gifts },
            { unit: units.layer[place]!, room: limits.layer - layer },
          ]
        : [
            { unit: units.layer[place]!, room: limits.layer - layer },
            { unit: units.gifts[place]!, room: limits.gifts - gifts },
          ];
    let highest = -Infinity;
    for (let count = 0; count < row.length && count + chosen.length <= most; count += 1) {
      const rest = Math.min(row[count]!, together - gifts - layer);
      const one = Math.min(rest, first.room);
      const added = one * first.unit + Math.min(rest - one, second.room) * second.unit;
      highest = Math.max(highest, added - count * party - penalty(Math.min(together, high + row[count]!)));
    }
    return highest + value - party * chosen.length;
  };

  const consider = () => {
    const filling = fill(chosen, limits, enough);
    if (!filling || filling.value < leastValue) return;
    const score = filling.value - party * chosen.length - penalty(filling.total);
    if (score > (best?.score ?? -Infinity) + improvement) best = { bidders: [...chosen], filling, score };
  };

  const search = (place: number, required: number): void => {
    if (required === 0) consider();
    for (let next = place; next < bidders.length && chosen.length < most; next += 1) {
      if (bound(next) <= (best?.score ?? -Infinity) + improvement) return;
      const bidder = bidders[next]!;
      const isPinned = pinned.has(bidder.index);
      if (!chosen.some((one) => inConflict(one, bidder))) {
        chosen.push(bidder);
        search(next + 1, required - (isPinned ? 1 : 0));
        chosen.pop();
      }
      if (isPinned) return;
    }
  };
  const required = bidders.filter(({ index }) => pinned.has(index)).length;
  if (required < pinned.size || required > choosing.most) return null;
  search(0, required);
  return best;
};
