/** Something that may be packed: what it is worth, and what it uses of each resource. */
export type Column = { value: number; uses: Float64Array };

export type Packing = {
  /** What one more of each resource would be worth; never negative. */
  duals: () => Float64Array;
  /** Packs what of these columns (and of the unused resources) improves the total. */
  improve: (columns: readonly Column[]) => void;
};

const smallest = 1e-11;
const mostPivots = 500;

/**
 * A small linear program: the most valuable fractional packing within `supply`, by the revised primal simplex method with
 * an explicit inverse. Columns come as the caller generates them; those that leave the packing are forgotten.
 */
export const packing = (supply: readonly number[]): Packing => {
  const rows = supply.length;
  /** The inverse of the basis, row by row. */
  const inverse = new Float64Array(rows * rows);
  for (let row = 0; row < rows; row += 1) inverse[row * rows + row] = 1;
  const prices = new Float64Array(rows);
  const direction = new Float64Array(rows);
  // Tiny different amounts keep the method from standing still where many resources run out together.
  const level = Float64Array.from(
    supply,
    (amount, row) => amount * (1 + 1e-7 * (1 + ((row * 0.618034) % 1))),
  );

  const direct = (uses: Float64Array): void => {
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      for (let at = 0; at < rows; at += 1) sum += inverse[row * rows + at]! * uses[at]!;
      direction[row] = sum;
    }
  };

  /** The row that runs out first as the column enters; −1 when none does. */
  const leaving = (): number => {
    let [row, least] = [-1, Infinity];
    for (let at = 0; at < rows; at += 1) {
      if (direction[at]! <= 1e-9) continue;
      const ratio = level[at]! / direction[at]!;
      if (ratio < least) [row, least] = [at, ratio];
    }
    return row;
  };

  const pivot = (uses: Float64Array, gained: number): boolean => {
    direct(uses);
    const row = leaving();
    if (row < 0) return false;
    const own = direction[row]!;
    const step = level[row]! / own;
    const line = row * rows;
    for (let at = 0; at < rows; at += 1) inverse[line + at]! /= own;
    for (let other = 0; other < rows; other += 1) {
      const factor = direction[other]!;
      if (other === row || factor === 0) continue;
      level[other] = Math.max(0, level[other]! - step * factor);
      for (let at = 0; at < rows; at += 1) inverse[other * rows + at]! -= factor * inverse[line + at]!;
    }
    level[row] = step;
    for (let at = 0; at < rows; at += 1) prices[at]! += gained * inverse[line + at]!;
    return true;
  };

  const gain = ({ value, uses }: Column): number => {
    let left = value;
    for (let row = 0; row < rows; row += 1) left -= prices[row]! * uses[row]!;
    return left;
  };

  /** What the total gains most by: one of the columns, or leaving more of a resource unused. */
  const mostWanted = (columns: readonly Column[]): { gained: number; uses: Float64Array } | null => {
    let [gained, entering, spare]: [number, Column | null, number] = [smallest, null, -1];
    for (let row = 0; row < rows; row += 1)
      if (-prices[row]! > gained) [gained, spare] = [-prices[row]!, row];
    for (const column of columns) {
      const own = gain(column);
      if (own > gained) [gained, entering] = [own, column];
    }
    if (entering) return { gained, uses: entering.uses };
    return spare < 0 ? null : { gained, uses: Float64Array.from(supply, (_, at) => (at === spare ? 1 : 0)) };
  };

  const improve = (columns: readonly Column[]): void => {
    for (let pivots = 0; pivots < mostPivots; pivots += 1) {
      const next = mostWanted(columns);
      if (!next || !pivot(next.uses, next.gained)) return;
    }
  };

  return { duals: () => prices.map((price) => Math.max(0, price)), improve };
};
