export { explainEntry, explanationSchema } from './explain/entry.ts';
export { compareEntries, comparisonSchema } from './explain/runner-up.ts';
export { type Change, type WhatIf, whatIf, whatIfSchema } from './explain/what-if.ts';
