/**
 * Lambda's event filter patterns: an object names fields, a list the values or tests any of which will do. Tests:
 * `{ prefix }`, `{ suffix }`, `{ exists }`, `{ 'anything-but' }`, `{ numeric: ['>', 0, '<=', 5] }`; `$or` over objects.
 */
export type Pattern = { readonly [field: string]: Pattern | readonly Rule[] };
type Scalar = string | number | boolean | null;
export type Rule = Scalar | { readonly [test: string]: unknown } | Pattern;

type Test = (value: unknown, wanted: unknown) => boolean;

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

/** DynamoDB writes numbers as text, which Lambda compares as numbers. */
const isWithin: Test = (value, wanted) => {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return false;
  const parts = wanted as [string, number, string?, number?];
  const first = comparisons[parts[0]]!(number, parts[1]);
  return parts[2] === undefined ? first : first && comparisons[parts[2]]!(number, parts[3]!);
};

const tests: Record<string, Test> = {
  prefix: (value, wanted) => typeof value === 'string' && value.startsWith(String(wanted)),
  suffix: (value, wanted) => typeof value === 'string' && value.endsWith(String(wanted)),
  exists: (value, wanted) => (value !== undefined) === wanted,
  'anything-but': (value, wanted) => value !== undefined && ![wanted].flat().includes(value),
  numeric: isWithin,
};

const meets = (rule: Rule, value: unknown): boolean => {
  if (rule === null || typeof rule !== 'object') return rule === value;
  const [name, wanted] = Object.entries(rule)[0] ?? [];
  const test = tests[name ?? ''];
  if (!test)
    throw new Error(`The filter test ${JSON.stringify(rule)} is not one that the local poller knows.`);
  return test(value, wanted);
};

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;

/** Does the value meet the whole pattern? Throws on a test that is unknown here. */
export const matches = (pattern: Pattern, value: unknown): boolean =>
  Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or') return (wanted as readonly Pattern[]).some((one) => matches(one, value));
    if (Array.isArray(wanted)) return wanted.some((rule: Rule) => meets(rule, fieldOf(value, field)));
    return matches(wanted as Pattern, fieldOf(value, field));
  });
