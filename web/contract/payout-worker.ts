import type { NeedTerms } from '../../shared/matching/terms.ts';
import { payoutPicture } from './payout.ts';

/** Computes off the main thread: with three outcomes and 300 participants it takes seconds. */
addEventListener('message', ({ data }: MessageEvent<NeedTerms>) => postMessage(payoutPicture(data)));
