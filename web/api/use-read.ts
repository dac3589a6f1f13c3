import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Api, RouteName } from '../../shared/api.ts';
import type { Call, Reply } from '../../shared/client.ts';
import { api } from './client.ts';

export type Read<N extends RouteName> = UseQueryResult<Reply<Api[N]>>;

/** What a route answers, kept under its name so that `useWrite` can say which answers a change makes old. */
export const useRead = <N extends RouteName>(
  name: N,
  call: Call<Api[N]>,
  options: { enabled?: boolean; refetchInterval?: (reply: Reply<Api[N]> | undefined) => number | false } = {},
): Read<N> => {
  const { enabled = true, refetchInterval } = options;
  return useQuery({
    queryKey: [name, call],
    queryFn: () => api[name](call) as Promise<Reply<Api[N]>>,
    enabled,
    ...(refetchInterval
      ? {
          refetchInterval: (query: { state: { data: unknown } }) =>
            refetchInterval(query.state.data as never),
        }
      : {}),
  }) as Read<N>;
};
