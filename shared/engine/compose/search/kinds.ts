/** How many kinds a set (bits) holds. */
export const countOf = (kinds: number): number => kinds.toString(2).replaceAll('0', '').length;

/** All sets of these kinds but the empty one. */
export const setsOf = (kinds: number): number[] =>
  Array.from({ length: kinds + 1 }, (_, set) => set).filter((set) => set > 0 && (set & ~kinds) === 0);
