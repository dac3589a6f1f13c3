import { refuse } from '../../shared/refusal.ts';

type Wanted<T> = { limit: number; cursor?: string | undefined; idOf: (item: T) => string };

const encode = (id: string) => Buffer.from(id).toString('base64url');

/**
 * One page of a list that is short enough to sort in memory. The cursor is the last item's id; it refuses `bad-cursor`
 * where that item is not in the list.
 */
export const cutPage = <T>(
  items: readonly T[],
  { limit, cursor, idOf }: Wanted<T>,
): { items: T[]; next?: string } => {
  const at = cursor === undefined ? -1 : items.findIndex((item) => encode(idOf(item)) === cursor);
  if (cursor !== undefined && at < 0) return refuse('bad-cursor');
  const page = items.slice(at + 1, at + 1 + limit);
  const last = page.at(-1);
  return {
    items: page,
    ...(last !== undefined && at + 1 + limit < items.length ? { next: encode(idOf(last)) } : {}),
  };
};
