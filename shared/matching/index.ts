export type { Answer, Consortium, Fits, Gap } from './answer.ts';
export { type ComposeOptions, compose } from './compose.ts';
export { contractTerms, payoutDistribution } from './contract.ts';
export { criteria, exclusions } from './criteria.ts';
export { compareEntries, type Explanation, explainEntry, type WhatIf, whatIf } from './explain.ts';
export { type Market, parseMarket } from './market.ts';
export { engineVersion } from './version.ts';
