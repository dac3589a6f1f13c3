import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Api, RouteName } from '../../shared/api.ts';
import type { Call, Reply } from '../../shared/client.ts';
import { api } from './client.ts';

export type Write<N extends RouteName> = UseMutationResult<Reply<Api[N]>, Error, Call<Api[N]>>;

/** Any change may be what somebody waited for. */
const always = ['listMyNotifications'] as const satisfies readonly RouteName[];

/** A change through a route. `changes` names the routes whose answers it makes old; they are read again. */
export const useWrite = <N extends RouteName>(name: N, changes: readonly RouteName[]): Write<N> => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (call: Call<Api[N]>) => api[name](call) as Promise<Reply<Api[N]>>,
    onSuccess: () =>
      Promise.all([...changes, ...always].map((route) => queries.invalidateQueries({ queryKey: [route] }))),
  });
};
