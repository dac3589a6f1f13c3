/** Σ log(from + i) for i < k, for every k up to `length`: log of the rising factorial, without a gamma function. */
const risingLogs = (from: number, length: number): Float64Array => {
  const sums = new Float64Array(length + 1);
  for (let k = 0; k < length; k += 1) sums[k + 1] = sums[k]! + Math.log(from + k);
  return sums;
};

const certain = (trials: number, successes: number): Float64Array => {
  const row = new Float64Array(trials + 1);
  row[successes] = 1;
  return row;
};

/**
 * The beta-binomial distribution of given mean (`share`, 0–1) and `strength` = α + β, for up to `most` trials:
 * P(k of n) = C(n, k) · (α)ₖ (β)ₙ₋ₖ / (α + β)ₙ with rising factorials, in logarithms so that nothing underflows.
 * Returns a function from trials to the probabilities of 0, 1, … trials successes.
 */
export const betaBinomial = (
  { share, strength }: { share: number; strength: number },
  most: number,
): ((trials: number) => Float64Array) => {
  if (share <= 0) return (trials) => certain(trials, 0);
  if (share >= 1) return (trials) => certain(trials, trials);
  const success = risingLogs(share * strength, most);
  const failure = risingLogs((1 - share) * strength, most);
  const factorial = risingLogs(1, most);
  return (trials) => {
    const row = new Float64Array(trials + 1);
    // The terms that do not depend on k are left to the normalisation.
    const log = (k: number) => success[k]! + failure[trials - k]! - factorial[k]! - factorial[trials - k]!;
    let highest = -Infinity;
    for (let k = 0; k <= trials; k += 1) highest = Math.max(highest, log(k));
    let sum = 0;
    for (let k = 0; k <= trials; k += 1) sum += row[k] = Math.exp(log(k) - highest);
    for (let k = 0; k <= trials; k += 1) row[k]! /= sum;
    return row;
  };
};
