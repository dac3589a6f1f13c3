/** Something that may be packed: what it is worth, and what it uses of each resource. */
export type Column = { value: number; uses: Float64Array };

export type Packing<Packed extends Column> = {
  /** What one more of each resource would be worth; never negative. */
  duals: () => Float64Array;
  /** Packs what of these columns (and of the unused resources) improves the total. */
  improve: (columns: readonly Packed[]) => void;
  /** The columns that are packed. */
  packed: () => Packed[];
};

const smallest = 1e-11;
const mostPivots = 500;

/** The basis of the simplex method: its columns (null for what is unused), its inverse row by row, how much of each column is packed, and the duals. */
type Basis = {
  rows: number;
  columns: (Column | null)[];
  inverse: Float64Array;
  level: Float64Array;
  prices: Float64Array;
  direction: Float64Array;
};

const unusedBasis = (supply: readonly number[]): Basis => {
  const rows = supply.length;
  const inverse = new Float64Array(rows * rows);
  for (let row = 0; row < rows; row += 1) inverse[row * rows + row] = 1;
  // Tiny different amounts keep the method from standing still where many resources run out together.
  const level = Float64Array.from(
    supply,
    (amount, row) => amount * (1 + 1e-7 * (1 + ((row * 0.618034) % 1))),
  );
  const columns = new Array<Column | null>(rows).fill(null);
  return { rows, columns, inverse, level, prices: new Float64Array(rows), direction: new Float64Array(rows) };
};

/** How the packed columns give way as one more of a column enters. */
const direct = ({ rows, inverse, direction }: Basis, uses: Float64Array): void => {
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (let at = 0; at < rows; at += 1) sum += inverse[row * rows + at]! * uses[at]!;
    direction[row] = sum;
  }
};

/** The row that runs out first as the column enters; −1 when none does. */
const leaving = ({ rows, level, direction }: Basis): number => {
  let [row, least] = [-1, Infinity];
  for (let at = 0; at < rows; at += 1) {
    if (direction[at]! <= 1e-9) continue;
    const ratio = level[at]! / direction[at]!;
    if (ratio < least) [row, least] = [at, ratio];
  }
  return row;
};

/** Lets a column enter that gains so much a unit; false when nothing stops it. */
const pivot = (basis: Basis, { column, uses, gained }: Entering): boolean => {
  direct(basis, uses);
  const row = leaving(basis);
  if (row < 0) return false;
  const { rows, inverse, level, prices, direction } = basis;
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
  basis.columns[row] = column;
  for (let at = 0; at < rows; at += 1) prices[at]! += gained * inverse[line + at]!;
  return true;
};

const gain = ({ rows, prices }: Basis, { value, uses }: Column): number => {
  let left = value;
  for (let row = 0; row < rows; row += 1) left -= prices[row]! * uses[row]!;
  return left;
};

type Entering = { gained: number; column: Column | null; uses: Float64Array };

/** What the total gains most by: one of the columns, or leaving more of a resource unused. */
const mostWanted = (basis: Basis, columns: readonly Column[]): Entering | null => {
  const { rows, prices } = basis;
  let [gained, entering, spare]: [number, Column | null, number] = [smallest, null, -1];
  for (let row = 0; row < rows; row += 1) if (-prices[row]! > gained) [gained, spare] = [-prices[row]!, row];
  for (const column of columns) {
    const own = gain(basis, column);
    if (own > gained) [gained, entering] = [own, column];
  }
  if (entering) return { gained, column: entering, uses: entering.uses };
  if (spare < 0) return null;
  return { gained, column: null, uses: Float64Array.from(prices, (_, at) => (at === spare ? 1 : 0)) };
};

/**
 * A small linear program: the most valuable fractional packing within `supply`, by the revised primal simplex method with
 * an explicit inverse. Columns come as the caller generates them; those that leave the packing are forgotten.
 */
export const packing = <Packed extends Column>(supply: readonly number[]): Packing<Packed> => {
  const basis = unusedBasis(supply);
  return {
    duals: () => basis.prices.map((price) => Math.max(0, price)),
    improve: (columns) => {
      for (let pivots = 0; pivots < mostPivots; pivots += 1) {
        const next = mostWanted(basis, columns);
        if (!next || !pivot(basis, next)) return;
      }
    },
    packed: () => basis.columns.flatMap((column) => (column ? [column as Packed] : [])),
  };
};
