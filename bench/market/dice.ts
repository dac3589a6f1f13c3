/** Seeded chance: the same seed gives the same market on every machine. */
export type Dice = {
  /** In [0, 1). */
  readonly fraction: () => number;
  /** Whole, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** So many of them, none twice, in random order. */
  readonly some: <T>(from: readonly T[], count: number) => T[];
};

/** Mulberry32: 32 bits of state, good enough to make markets. */
const mulberry32 = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const diceOf = (seed: number): Dice => {
  const fraction = mulberry32(seed);
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('Nothing to pick from');
    return from[between(0, from.length - 1)] as T;
  };
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    return Array.from({ length: Math.min(count, from.length) }, () => {
      const [taken] = left.splice(between(0, left.length - 1), 1);
      return taken as T;
    });
  };
  return { fraction, between, pick, some, chance: (probability) => fraction() < probability };
};
