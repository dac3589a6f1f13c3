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
  const inverse = supply.map((_, row) => Float64Array.from(supply, (__, column) => (row === column ? 1 : 0)));
  const values = new Float64Array(rows);
  // Tiny different amounts keep the method from standing still where many resources run out together.
  const level = Float64Array.from(
    supply,
    (amount, row) => amount * (1 + 1e-7 * (1 + ((row * 0.618034) % 1))),
  );

  const duals = (): Float64Array => {
    const found = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const value = values[row]!;
      if (value === 0) continue;
      const line = inverse[row]!;
      for (let column = 0; column < rows; column += 1) found[column]! += value * line[column]!;
    }
    return found;
  };

  const inBasis = (uses: Float64Array): Float64Array =>
    Float64Array.from(inverse, (line) => {
      let sum = 0;
      for (let column = 0; column < rows; column += 1) sum += line[column]! * uses[column]!;
      return sum;
    });

  const leaving = (direction: Float64Array): number => {
    let [row, least] = [-1, Infinity];
    for (let at = 0; at < rows; at += 1) {
      if (direction[at]! <= 1e-9) continue;
      const ratio = level[at]! / direction[at]!;
      if (ratio < least) [row, least] = [at, ratio];
    }
    return row;
  };

  const pivot = ({ value, uses }: Column): boolean => {
    const direction = inBasis(uses);
    const row = leaving(direction);
    if (row < 0) return false;
    const step = level[row]! / direction[row]!;
    const line = inverse[row]!;
    for (let column = 0; column < rows; column += 1) line[column]! /= direction[row]!;
    for (let at = 0; at < rows; at += 1) {
      if (at === row || direction[at] === 0) continue;
      level[at] = Math.max(0, level[at]! - step * direction[at]!);
      for (let column = 0; column < rows; column += 1)
        inverse[at]![column]! -= direction[at]! * line[column]!;
    }
    level[row] = step;
    values[row] = value;
    return true;
  };

  const unused = (row: number): Column => ({
    value: 0,
    uses: Float64Array.from(supply, (_, at) => (at === row ? 1 : 0)),
  });

  const gain = ({ value, uses }: Column, prices: Float64Array): number => {
    let left = value;
    for (let row = 0; row < rows; row += 1) left -= prices[row]! * uses[row]!;
    return left;
  };

  const improve = (columns: readonly Column[]): void => {
    for (let pivots = 0; pivots < mostPivots; pivots += 1) {
      const prices = duals();
      let [most, entering]: [number, Column | null] = [smallest, null];
      prices.forEach((price, row) => {
        if (-price > most) [most, entering] = [-price, unused(row)];
      });
      for (const column of columns) {
        const gained = gain(column, prices);
        if (gained > most) [most, entering] = [gained, column];
      }
      if (!entering || !pivot(entering)) return;
    }
  };

  return { duals: () => duals().map((price) => Math.max(0, price)), improve };
};
