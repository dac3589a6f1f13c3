import { Button } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };

/** Fetches the next page of a list; not there when there is none. */
export const More = ({ list }: { list: Paged }) => {
  const { showMore } = useText('common');
  if (!list.hasNextPage) return null;
  return (
    <Button
      className="start"
      variant="secondary"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {showMore}
    </Button>
  );
};
