/**
 * The chance of each count of successes in n trials that share an unknown rate with a beta distribution (α, β), for every
 * n up to a limit: row n has n + 1 chances.
 *
 * Grown by Pólya's urn: a next trial succeeds with probability (α + successes so far) / (α + β + trials so far). All terms
 * are positive, so that nothing cancels, and no gamma function is needed.
 */
export const urnRows = (trials: number, mean: number, strength: number): Float64Array[] => {
  const [alpha, beta] = [mean * strength, (1 - mean) * strength];
  const rows = [Float64Array.of(1)];
  for (let n = 0; n < trials; n++) {
    const now = rows[n] as Float64Array;
    const next = new Float64Array(n + 2);
    for (let count = 0; count <= n; count++) {
      const chance = (now[count] ?? 0) / (strength + n);
      next[count] = (next[count] ?? 0) + chance * (beta + n - count);
      next[count + 1] = chance * (alpha + count);
    }
    rows.push(next);
  }
  return rows;
};
