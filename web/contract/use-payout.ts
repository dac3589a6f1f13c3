import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import type { PayoutPicture } from './payout.ts';

/** Asks a worker of its own, which ends with its answer, or as soon as nobody wants it any more. */
const compute = (terms: NeedTerms, signal: AbortSignal): Promise<PayoutPicture> =>
  new Promise<PayoutPicture>((resolve, reject) => {
    const worker = new Worker(new URL('./payout-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<PayoutPicture>) => end(() => resolve(data));
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    signal.onabort = () => end(() => reject(new DOMException('Not wanted any more', 'AbortError')));
    worker.postMessage(terms);
  });

/** What a contract on these terms pays, and how probably; while new terms are computed, what was found for the last. */
export const usePayout = (terms: NeedTerms, { enabled = true } = {}): UseQueryResult<PayoutPicture> =>
  useQuery({
    queryKey: ['payout', terms],
    queryFn: ({ signal }) => compute(terms, signal),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    enabled,
  });
