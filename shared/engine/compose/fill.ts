/** A party that could take part with an amount (kroner or positions) between bounds; `unit` is the score of one of them. */
export type Bidder = {
  index: number;
  least: number;
  most: number;
  unit: number;
  gift: boolean;
  /** Bidders of the same group share its limit; −1 for none. */
  group: number;
};

/** Limits on the amounts of those who take part: together, of gifts, of return-seeking capital and of one group. */
export type Limits = { total: number; gifts: number; layer: number; group: number };

/** Amounts by place in `chosen`, with their sums. */
export type Filling = { amounts: number[]; total: number; value: number };

type Room = { total: number; gifts: number; layer: number; group: (group: number) => number };

const roomLeft = (chosen: readonly Bidder[], amounts: readonly number[], limits: Limits): Room => {
  let [total, gifts] = [0, 0];
  for (let place = 0; place < chosen.length; place += 1) {
    total += amounts[place]!;
    if (chosen[place]!.gift) gifts += amounts[place]!;
  }
  return {
    total: limits.total - total,
    gifts: limits.gifts - gifts,
    layer: limits.layer - (total - gifts),
    group: (group) =>
      group < 0
        ? Infinity
        : chosen.reduce(
            (left, one, place) => left - (one.group === group ? amounts[place]! : 0),
            limits.group,
          ),
  };
};

/** A way to raise the total: one amount up, or one up, another of its group down, and a third of that instrument up. */
type Augmentation = { up: number; down: number; also: number; gain: number; amount: number };

const bestAugmentation = (chosen: readonly Bidder[], amounts: readonly number[], limits: Limits) => {
  const room = roomLeft(chosen, amounts, limits);
  let best: Augmentation | null = null;
  const consider = (candidate: Augmentation) => {
    if (candidate.amount > 0 && (best === null || candidate.gain > best.gain)) best = candidate;
  };
  chosen.forEach((one, up) => {
    const first = Math.min(one.most - amounts[up]!, room.total, one.gift ? room.gifts : room.layer);
    if (first <= 0) return;
    const amount = Math.min(first, room.group(one.group));
    consider({ up, down: -1, also: -1, gain: one.unit, amount });
    chosen.forEach((two, down) => {
      if (one.group < 0 || two.group !== one.group || two.gift === one.gift) return;
      chosen.forEach((three, also) => {
        if (three.gift !== two.gift || also === down || three.group === one.group) return;
        consider({
          up,
          down,
          also,
          gain: one.unit - two.unit + three.unit,
          amount: Math.min(
            first,
            amounts[down]! - two.least,
            three.most - amounts[also]!,
            room.group(three.group),
          ),
        });
      });
    });
  });
  return best as Augmentation | null;
};

const feasible = (chosen: readonly Bidder[], room: Room): boolean =>
  room.total >= 0 &&
  room.gifts >= 0 &&
  room.layer >= 0 &&
  chosen.every(({ group, least, most }) => least <= most && room.group(group) >= 0);

/**
 * The best amounts once it is decided who takes part: a flow through instruments and groups, raised along the augmentation
 * of highest gain. With two instruments an augmenting path has at most three steps. The amounts are whole because all
 * limits are. Up to `enough`, which closes a gap, the total is raised even where that costs value.
 */
export const fill = (chosen: readonly Bidder[], limits: Limits, enough: number): Filling | null => {
  const amounts = chosen.map(({ least }) => least);
  if (!feasible(chosen, roomLeft(chosen, amounts, limits))) return null;
  let total = amounts.reduce((sum, amount) => sum + amount, 0);
  for (;;) {
    const step = bestAugmentation(chosen, amounts, limits);
    if (!step || (step.gain < 0 && total >= enough)) break;
    const amount = step.gain < 0 ? Math.min(step.amount, enough - total) : step.amount;
    amounts[step.up]! += amount;
    if (step.down >= 0) {
      amounts[step.down]! -= amount;
      amounts[step.also]! += amount;
    }
    total += amount;
  }
  return { amounts, total, value: chosen.reduce((sum, { unit }, place) => sum + unit * amounts[place]!, 0) };
};
