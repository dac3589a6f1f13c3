import type { Answer } from '../../shared/matching/answer.ts';
import { compose } from '../../shared/matching/index.ts';
import type { Market } from '../../shared/matching/market.ts';

/** The engine's whole answer: contract, fits, search and proof. */
export const ourAnswer = (market: Market, k: number): Answer => compose(market, { k });
