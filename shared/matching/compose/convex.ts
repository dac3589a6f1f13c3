/** An upper bound at one price: its value and its slope in the price. */
export type Account = { price: number; value: number; slope: number };

/**
 * Where a convex, piecewise linear bound is lowest between two prices, of which the lower has a falling slope. The crossing
 * of the lines at both ends closes in on the corner itself rather than beside it. May stop early at any account that is
 * at most `enough`.
 */
export const lowestAccount = (
  at: (price: number) => Account,
  { low, high, enough = -Infinity }: { low: Account; high: Account; enough?: number },
): Account => {
  let [left, right] = [low, high];
  while (right.slope > 0 && left.slope < 0) {
    const price =
      (right.value - right.slope * right.price - left.value + left.slope * left.price) /
      (left.slope - right.slope);
    if (!(price > left.price && price < right.price)) break;
    const middle = at(price);
    if (middle.value <= enough) return middle;
    if (middle.slope < 0) left = middle;
    else right = middle;
  }
  return left.value < right.value ? left : right;
};
