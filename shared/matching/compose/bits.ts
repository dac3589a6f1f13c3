/** A set of small whole numbers, 32 to a word. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const allBits = (size: number): Bits => {
  const bits = noBits(size);
  for (let index = 0; index < size; index += 1) addBit(bits, index);
  return bits;
};

export const addBit = (bits: Bits, index: number): void => {
  bits[index >>> 5]! |= 1 << (index & 31);
};

export const hasBit = (bits: Bits, index: number): boolean =>
  ((bits[index >>> 5]! >>> (index & 31)) & 1) === 1;

/** Leaves in `target` what is in `from` and not in `without`. */
export const subtractInto = (target: Bits, from: Bits, without: Bits): void => {
  for (let word = 0; word < target.length; word += 1) target[word] = from[word]! & ~without[word]!;
};

export const intersects = (one: Bits, other: Bits): boolean => {
  for (let word = 0; word < one.length; word += 1) if ((one[word]! & other[word]!) !== 0) return true;
  return false;
};
