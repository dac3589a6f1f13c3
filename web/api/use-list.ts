import { useInfiniteQuery } from '@tanstack/react-query';
import type { Api, RouteName } from '../../shared/api.ts';
import type { Call } from '../../shared/client.ts';
import { api } from './client.ts';

type Body<N extends RouteName> = Awaited<ReturnType<(typeof api)[N]>>['body'];
/** The routes that answer a page at a time. */
export type ListRoute = {
  [N in RouteName]: Body<N> extends { items: unknown[]; next?: string | undefined } ? N : never;
}[RouteName];
export type ItemOf<N extends ListRoute> = Body<N> extends { items: (infer Item)[] } ? Item : never;

/** A list route, page by page: `data` holds every item fetched so far. */
export const useList = <N extends ListRoute>(
  name: N,
  call: Call<Api[N]>,
  { enabled = true }: { enabled?: boolean } = {},
) =>
  useInfiniteQuery({
    queryKey: [name, call, 'pages'],
    queryFn: async ({ pageParam }) => {
      const { query } = call as { query?: object };
      const paged = { ...call, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } };
      const reply = await api[name](paged as never);
      return reply.body as { items: ItemOf<N>[]; next?: string | undefined };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled,
  });

export type List<N extends ListRoute> = ReturnType<typeof useList<N>>;
