/**
 * Σ log(factor i) for i < k, for every k up to `length`: the log of the rising factorial of share · strength. The first factor
 * is taken apart, so that a share or strength near the smallest number does not underflow to 0.
 */
const risingLogs = (share: number, strength: number, length: number): Float64Array => {
  const sums = new Float64Array(length + 1);
  // All terms of a row have the same number of factors, so a common scale cancels. It keeps large strengths precise.
  const scale = Math.max(1, strength);
  for (let k = 0; k < length; k += 1) {
    const factor =
      k === 0 ? Math.log(share) + Math.log(strength / scale) : Math.log((share * strength + k) / scale);
    sums[k + 1] = sums[k]! + factor;
  }
  return sums;
};

const logFactorials = (length: number): Float64Array => {
  const sums = new Float64Array(length + 1);
  for (let k = 1; k <= length; k += 1) sums[k] = sums[k - 1]! + Math.log(k);
  return sums;
};

const certain = (trials: number, successes: number): Float64Array => {
  const row = new Float64Array(trials + 1);
  row[successes] = 1;
  return row;
};

/** Gives the probabilities of 0, 1, … trials successes. */
export type Rows = (trials: number) => Float64Array;

/**
 * The beta-binomial distribution of given mean and `strength` = α + β, for up to `most` trials:
 * P(k of n) = C(n, k) · (α)ₖ (β)ₙ₋ₖ / (α + β)ₙ with rising factorials, in logarithms so that nothing underflows.
 */
export const betaBinomialRows = (share: number, strength: number, most: number): Rows => {
  if (share <= 0) return (trials) => certain(trials, 0);
  if (share >= 1) return (trials) => certain(trials, trials);
  const success = risingLogs(share, strength, most);
  const failure = risingLogs(1 - share, strength, most);
  const factorials = logFactorials(most);
  return (trials) => {
    const row = new Float64Array(trials + 1);
    let highest = -Infinity;
    for (let k = 0; k <= trials; k += 1) {
      row[k] = success[k]! + failure[trials - k]! - factorials[k]! - factorials[trials - k]!;
      highest = Math.max(highest, row[k]!);
    }
    let sum = 0;
    for (let k = 0; k <= trials; k += 1) sum += row[k] = Math.exp(row[k]! - highest);
    for (let k = 0; k <= trials; k += 1) row[k]! /= sum;
    return row;
  };
};
