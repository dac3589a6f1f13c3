/** The order of ids and codes: by UTF-16 code units, whatever the language of the machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two lists of ids one by one; a list that begins another comes first. */
export const compareIds = (a: readonly string[], b: readonly string[]): number => {
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const order = byCodeUnits(a[place]!, b[place]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};
