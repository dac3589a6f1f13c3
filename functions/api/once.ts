import { Refusal, refuse } from '../../shared/refusal.ts';
import type { Route } from '../../shared/route.ts';
import type { Deps } from '../deps.ts';
import { type Change, createAnew } from '../store/change.ts';
import { answersGiven } from '../store/nouns/bookkeeping.ts';

const keyPattern = /^[A-Za-z0-9-]{8,100}$/;

export type Given = { status: number; body: string; etag?: string | undefined };

/** One POST under its Idempotency-Key: the answer already given, if any, and how to remember a new one. */
export type Once = {
  given: () => Promise<Given | undefined>;
  remember: (answer: Given) => Change;
};

type Asked = { personId: string; routeKey: string; key: string | undefined; request: string };

/**
 * Refuses `idempotency-key-required`, and `idempotency-key-reused` where the key came before with other content. The
 * answer is stored in the transaction that creates, so a repeated POST is answered as the first was, or creates once.
 */
export const once = (asked: Asked, deps: Deps): Once => {
  if (asked.key === undefined || !keyPattern.test(asked.key)) return refuse('idempotency-key-required');
  const onceId = deps.hash(`${asked.personId}\n${asked.routeKey}\n${asked.key}`);
  const requestHash = deps.hash(asked.request);
  return {
    given: async () => {
      const before = await deps.store.get(answersGiven, onceId);
      if (before && before.requestHash !== requestHash) return refuse('idempotency-key-reused');
      return before;
    },
    remember: ({ status, body, etag }) => {
      const at = deps.now();
      const answer = { onceId, requestHash, status, body, at, ...(etag ? { etag } : {}) };
      const nowSeconds = Math.floor(Date.parse(at) / 1000);
      return createAnew(answersGiven, answer, { nowSeconds, refusal: 'conflict' });
    },
  };
};

/** Does the row create something, so that it must be safe to repeat? */
export const isCreating = (row: Route): boolean => row.method === 'POST' && row.status === 201;

/** The other request with the same key may have won in the meantime: then its answer is ours too. */
export const orGiven = async <T>(
  work: () => Promise<T>,
  given: () => Promise<Given | undefined>,
): Promise<T | Given> => {
  try {
    return await work();
  } catch (error) {
    const before = error instanceof Refusal ? await given() : undefined;
    if (before) return before;
    throw error;
  }
};
