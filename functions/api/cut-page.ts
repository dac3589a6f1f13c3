import { refuse } from '../../shared/refusal.ts';

type Wanted<T> = { limit: number; cursor?: string | undefined; idOf: (item: T) => string };

/** Where the next page begins: after an item, or at its place where the item has gone in the meantime. */
type Place = { at: number; id: string };

const encode = ({ at, id }: Place): string => Buffer.from(`${at} ${id}`).toString('base64url');

const decode = (cursor: string): Place => {
  const [, at, id] = /^(\d{1,7}) (.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return at === undefined || id === undefined ? refuse('bad-cursor') : { at: Number(at), id };
};

const startOf = <T>(items: readonly T[], { cursor, idOf }: Wanted<T>): number => {
  if (cursor === undefined) return 0;
  const place = decode(cursor);
  const found = items.findIndex((item) => idOf(item) === place.id);
  return found < 0 ? Math.min(place.at, items.length) : found + 1;
};

/**
 * One page of a list that is short enough to sort in memory. The cursor is the last item with its place: the list may
 * change between two pages. Refuses `bad-cursor` for what is no cursor.
 */
export const cutPage = <T>(items: readonly T[], wanted: Wanted<T>): { items: T[]; next?: string } => {
  const start = startOf(items, wanted);
  const page = items.slice(start, start + wanted.limit);
  const last = page.at(-1);
  const at = start + page.length - 1;
  return {
    items: page,
    ...(last !== undefined && at + 1 < items.length ? { next: encode({ at, id: wanted.idOf(last) }) } : {}),
  };
};
