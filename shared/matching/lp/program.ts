/** One term of a linear expression. */
export type Term = readonly [coefficient: number, variable: string];

/** One constraint: the terms, summed, against a bound. */
export type Row = {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly relation: '<=' | '>=';
  readonly bound: number;
};

/** A maximisation in which every variable is at least 0. */
export type LinearProgram = {
  readonly comments: readonly string[];
  readonly objective: readonly Term[];
  readonly rows: readonly Row[];
  readonly binaries: readonly string[];
  readonly generals: readonly string[];
};

/** What one side of the market adds to the program. */
export type Part = {
  readonly objective: readonly Term[];
  readonly rows: readonly Row[];
  readonly binaries: readonly string[];
  readonly generals?: readonly string[];
};

export const atMost = (name: string, terms: readonly Term[], bound: number): Row => ({
  name,
  terms,
  relation: '<=',
  bound,
});

export const atLeast = (name: string, terms: readonly Term[], bound: number): Row => ({
  name,
  terms,
  relation: '>=',
  bound,
});

/** Each variable once, its coefficients added up: readers differ in what they make of one that is named twice. */
const gathered = (terms: readonly Term[]): Term[] => {
  const sums = new Map<string, number>();
  for (const [coefficient, variable] of terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  return [...sums].map(([variable, coefficient]): Term => [coefficient, variable]);
};

/** Joins the parts; a constraint without any term says nothing, and is left out. */
export const joinParts = (comments: readonly string[], parts: readonly Part[]): LinearProgram => ({
  comments,
  objective: gathered(parts.flatMap((part) => part.objective)),
  rows: parts
    .flatMap((part) => part.rows)
    .filter((row) => row.terms.length > 0)
    .map((row) => ({ ...row, terms: gathered(row.terms) })),
  binaries: parts.flatMap((part) => part.binaries),
  generals: parts.flatMap((part) => part.generals ?? []),
});
