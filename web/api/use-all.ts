import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Api } from '../../shared/api.ts';
import type { Call } from '../../shared/client.ts';
import { api } from './client.ts';
import type { ItemOf, ListRoute } from './use-list.ts';

/** Every item of a list route, for what cannot be drawn a page at a time. */
export const useAll = <N extends ListRoute>(
  name: N,
  call: Call<Api[N]>,
  { refetchInterval }: { refetchInterval?: (items: readonly ItemOf<N>[]) => number | false } = {},
): UseQueryResult<ItemOf<N>[]> =>
  useQuery({
    queryKey: [name, call, 'all'],
    queryFn: async () => {
      const found: ItemOf<N>[] = [];
      let cursor: string | undefined;
      do {
        const { query } = call as { query?: object };
        const paged = { ...call, query: { ...query, limit: 100, ...(cursor ? { cursor } : {}) } };
        const { body } = await api[name](paged as never);
        const { items, next } = body as { items: ItemOf<N>[]; next?: string };
        found.push(...items);
        cursor = next;
      } while (cursor !== undefined);
      return found;
    },
    refetchInterval: ({ state }) => refetchInterval?.(state.data ?? []) ?? false,
  });
