/** The names of the program's variables, by the ids of the market. */
export type Names = {
  readonly provider: (id: string) => string;
  readonly delivery: (provider: string, element: string) => string;
  readonly investor: (id: string) => string;
  readonly amount: (investor: string) => string;
  readonly employer: (id: string) => string;
  readonly positions: (employer: string) => string;
  readonly element: (element: string) => string;
};

/** Names are joined of several, and may have 255 characters in all. */
const LONGEST = 60;

/** LP names may not hold a hyphen or a letter outside ASCII; two underscores are kept for joining names. */
const plain = (id: string): string =>
  id
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, LONGEST)
    .replace(/^_|_$/g, '') || 'x';

/** Gives each id a plain name of its own, numbering those that would fall together. */
const plainNames = (ids: Iterable<string>): ((id: string) => string) => {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of ids) {
    let name = plain(id);
    for (let number = 2; taken.has(name); number++) name = `${plain(id)}_${number}`;
    taken.add(name);
    names.set(id, name);
  }
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`No party or element of the market is called ${id}`);
    return name;
  };
};

/**
 * Readable names, distinct within the market.
 * @param parties every id of the market, of all three sides
 * @param elements the elements that the need asks for
 */
export const lpNames = (parties: Iterable<string>, elements: Iterable<string>): Names => {
  const party = plainNames(parties);
  const element = plainNames(elements);
  return {
    provider: (id) => `provider__${party(id)}`,
    delivery: (id, of) => `delivers__${party(id)}__${element(of)}`,
    investor: (id) => `investor__${party(id)}`,
    amount: (id) => `amount__${party(id)}`,
    employer: (id) => `employer__${party(id)}`,
    positions: (id) => `positions__${party(id)}`,
    element,
  };
};
