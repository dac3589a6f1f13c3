export { explainEntry, explanationSchema } from './explain/entry.ts';
export { compareEntries, comparisonSchema } from './explain/runner-up.ts';
export { type Change, changeSchema, type WhatIf, whatIf } from './explain/what-if.ts';
