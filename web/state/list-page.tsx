import type { ReactNode } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { Empty } from './empty.tsx';
import { Loaded } from './loaded.tsx';
import { More } from './more.tsx';

type Props<T> = {
  words: { title: string; lead: string; noneTitle: string; none: string };
  list: {
    data: readonly T[] | undefined;
    error: unknown;
    refetch: () => unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  /** Drawn around what says that there is nothing. */
  whenEmpty?: (nothing: ReactNode) => ReactNode;
  /** How the items are arranged. */
  className?: 'cards' | 'stack';
  /** Draws one item, with its key. */
  children: (item: T) => ReactNode;
};

/** A page that is one list: its heading, what is in it or that nothing is, and the way to more. */
export const ListPage = <T,>({
  words,
  list,
  whenEmpty = (nothing) => nothing,
  className = 'cards',
  children,
}: Props<T>) => (
  <div className="stack-wide">
    <PageHeading title={words.title} lead={words.lead} />
    <Loaded query={list}>
      {(items) => (
        <>
          {items.length === 0 && whenEmpty(<Empty title={words.noneTitle}>{words.none}</Empty>)}
          <div className={className}>{items.map(children)}</div>
          <More list={list} />
        </>
      )}
    </Loaded>
  </div>
);
