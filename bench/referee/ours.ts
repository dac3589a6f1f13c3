import type { Answer } from '../../shared/matching/answer.ts';
import { compose } from '../../shared/matching/index.ts';
import type { Market } from '../../shared/matching/market.ts';

/** The engine's whole answer: contract, fits, search and proof; after the limit, its best so far. */
export const ourAnswer = (market: Market, k: number, limitSeconds = Number.POSITIVE_INFINITY): Answer =>
  compose(market, { k, limitMs: limitSeconds * 1000, now: () => performance.now() });
