import { type Bits, hasBit, subtractInto } from './bits.ts';
import type { Plan } from './plan.ts';
import { allocate, type Pool } from './pool.ts';
import type { BackerRow } from './problem.ts';

/** Scores closer than this need not be told apart while searching. */
export const indistinct = 1e-10;

/** One side of a choice: whom to choose from, how many, and who may be chosen (by index of the row). */
export type Layer = { pool: Pool; plan: Plan; opponents: (index: number) => readonly (Bits | null)[] | null };

export type Choice = { value: number; chosen: { row: BackerRow; amount: number }[][] };

const choiceOf = (layers: readonly Layer[], picked: readonly BackerRow[][]): Choice | null => {
  let value = 0;
  const chosen: Choice['chosen'] = [];
  for (const [side, { pool }] of layers.entries()) {
    const rows = picked[side]!;
    const split = allocate(pool, rows);
    if (!split) return null;
    value += split.value;
    chosen.push(rows.map((row, place) => ({ row, amount: split.amounts[place]! })));
  }
  return { value, chosen };
};

/** The sum of the next `count` profits from `from` on among those available; −∞ when there are too few. */
const nextProfits = ({ pool, plan }: Layer, available: Bits, from: number, count: number): number => {
  let sum = 0;
  let left = count;
  for (let place = from; left > 0; place += 1) {
    if (place >= plan.order.length) return -Infinity;
    if (!hasBit(available, pool.rows[plan.order[place]!]!.index)) continue;
    sum += plan.profits[place]!;
    left -= 1;
  }
  return sum;
};

/**
 * The best choice that follows the layers' plans, keeps to `available` and to everybody's conflicts, and is worth more than
 * `floor` and accepted; null when there is none. Branch and bound on the plans' optimistic accounts.
 */
export const bestChoice = (
  layers: readonly Layer[],
  available: readonly Bits[],
  floor: number,
  accepts: (choice: Choice) => boolean = () => true,
): Choice | null => {
  let best: Choice | null = null;
  let threshold = floor;
  const picked: BackerRow[][] = layers.map(() => []);

  const without = (open: readonly Bits[], opponents: readonly (Bits | null)[] | null): readonly Bits[] =>
    opponents
      ? open.map((bits, side) => {
          const others = opponents[side];
          if (!others) return bits;
          const left = new Uint32Array(bits.length);
          subtractInto(left, bits, others);
          return left;
        })
      : open;

  const later = (side: number, open: readonly Bits[]): number => {
    let sum = 0;
    for (let next = side + 1; next < layers.length; next += 1) {
      sum += nextProfits(layers[next]!, open[next]!, 0, layers[next]!.plan.count);
    }
    return sum;
  };

  const descend = (side: number, from: number, open: readonly Bits[], promised: number): void => {
    const layer = layers[side];
    if (!layer) {
      const found = choiceOf(layers, picked);
      if (found && found.value > threshold + indistinct && accepts(found)) {
        best = found;
        threshold = found.value;
      }
      return;
    }
    const missing = layer.plan.count - picked[side]!.length;
    if (missing === 0) {
      descend(side + 1, 0, open, promised);
      return;
    }
    const others = later(side, open);
    for (let place = from; place < layer.plan.order.length; place += 1) {
      const row = layer.pool.rows[layer.plan.order[place]!]!;
      if (!hasBit(open[side]!, row.index)) continue;
      const account = promised + layer.plan.profits[place]!;
      const rest = nextProfits(layer, open[side]!, place + 1, missing - 1);
      if (account + rest + others <= threshold + indistinct) return;
      picked[side]!.push(row);
      descend(side, place + 1, without(open, layer.opponents(row.index)), account);
      picked[side]!.pop();
    }
  };

  descend(
    0,
    0,
    available,
    layers.reduce((sum, { plan }) => sum + plan.base, 0),
  );
  return best;
};
