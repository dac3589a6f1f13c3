import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { ProblemMessage } from './problem-message.tsx';

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };

/** What a query has fetched, drawn by `children`; while it waits, that it does, and what went wrong when it fails. */
export const Loaded = <T,>({ query, children }: { query: Query<T>; children: (data: T) => ReactNode }) => {
  if (query.data !== undefined) return children(query.data);
  return query.error ? <ProblemMessage error={query.error} retry={query.refetch} /> : <Loading />;
};
