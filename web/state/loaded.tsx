import type { ReactNode } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { Loading } from './loading.tsx';
import { ProblemMessage } from './problem-message.tsx';

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };

type Props<T> = {
  query: Query<T>;
  /** The page's heading until there is something to name it by, where the heading itself is in what is fetched. */
  title?: string;
  children: (data: T) => ReactNode;
};

/** What a query has fetched, drawn by `children`; while it waits, that it does, and what went wrong when it fails. */
export const Loaded = <T,>({ query, title, children }: Props<T>) => {
  if (query.data !== undefined) return children(query.data);
  return (
    <>
      {title && <PageHeading title={title} />}
      {query.error ? <ProblemMessage error={query.error} retry={query.refetch} /> : <Loading />}
    </>
  );
};
