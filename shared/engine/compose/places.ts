/** Persons to serve of one element by each of its providers, with the areas (by place) in which each works. */
export type ElementTotals = { total: number; areas: readonly number[] }[];

/**
 * Splits the totals of one element into areas. The totals are known to fit (the composer keeps every subset of providers
 * within its areas), so augmenting paths always find a split. Returns persons by provider and area.
 */
export const splitByArea = (totals: ElementTotals, spread: readonly number[]): number[][] => {
  const placed = totals.map(() => spread.map(() => 0));
  const free = [...spread];
  const intoFree = (who: number, amount: number): number => {
    for (const area of totals[who]!.areas) {
      const taken = Math.min(amount, free[area]!);
      if (taken === 0) continue;
      free[area]! -= taken;
      placed[who]![area]! += taken;
      return taken;
    }
    return 0;
  };
  /** Pushes others out of one area, to where they find room. */
  const intoTaken = (
    who: number,
    amount: number,
    { area, seen }: { area: number; seen: Set<number> },
  ): number => {
    for (let other = 0; other < totals.length; other += 1) {
      if (other === who || placed[other]![area] === 0) continue;
      const moved = place(other, Math.min(amount, placed[other]![area]!), seen);
      if (moved === 0) continue;
      placed[other]![area]! -= moved;
      placed[who]![area]! += moved;
      return moved;
    }
    return 0;
  };
  const place = (who: number, amount: number, seen: Set<number>): number => {
    const direct = intoFree(who, amount);
    if (direct > 0) return direct;
    for (const area of totals[who]!.areas) {
      if (seen.has(area)) continue;
      seen.add(area);
      const moved = intoTaken(who, amount, { area, seen });
      if (moved > 0) return moved;
    }
    return 0;
  };
  totals.forEach(({ total }, who) => {
    let left = total;
    while (left > 0) {
      const moved = place(who, left, new Set());
      if (moved === 0) throw new Error('The persons of a delivery do not fit into its areas');
      left -= moved;
    }
  });
  return placed;
};
