export type { Contribution } from './explain/contributions.ts';
export { type Explanation, explainEntry, explanationSchema } from './explain/entry.ts';
export { type Comparison, compareEntries, comparisonSchema } from './explain/runner-up.ts';
export { type Change, type WhatIf, whatIf, whatIfSchema } from './explain/what-if.ts';
