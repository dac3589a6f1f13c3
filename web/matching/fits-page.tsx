import { Button, Select } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { isProblem } from '../api/problem.ts';
import type { ItemOf } from '../api/use-list.ts';
import { usePublishedNeeds } from '../hooks/needs.ts';
import { useMyProfile } from '../hooks/profile.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Empty } from '../state/empty.tsx';
import { Loaded } from '../state/loaded.tsx';

type Words = Record<
  'title' | 'lead' | 'need' | 'noNeedsTitle' | 'noNeeds' | 'noProfileTitle' | 'noProfile' | 'toProfile',
  string
>;
type Props = {
  words: Words;
  /** Draws how my profile fits the need that is chosen. */
  children: (need: ItemOf<'listPublishedNeeds'>) => ReactNode;
};

const ForNeeds = ({ words, children }: Props) => {
  const needs = usePublishedNeeds();
  const [chosen, setChosen] = useState<string>();
  return (
    <Loaded query={needs}>
      {(items) => {
        const need = items.find(({ needId }) => needId === chosen) ?? items[0];
        if (!need) return <Empty title={words.noNeedsTitle}>{words.noNeeds}</Empty>;
        return (
          <>
            <Select
              className="narrow"
              label={words.need}
              value={need.needId}
              onChange={({ target }) => setChosen(target.value)}
            >
              {items.map(({ needId, content }) => (
                <option key={needId} value={needId}>
                  {content.name}
                </option>
              ))}
            </Select>
            {children(need)}
          </>
        );
      }}
    </Loaded>
  );
};

/** How my profile fits a published need, which one chooses; or that there is no profile yet. */
export const FitsPage = ({ words, children }: Props) => {
  const mine = useMyProfile();
  const missing = isProblem(mine.error, 'not-found');
  return (
    <div className="stack-wide">
      <PageHeading title={words.title} lead={words.lead} />
      {missing && (
        <Empty title={words.noProfileTitle}>
          <p>{words.noProfile}</p>
          <Button as={Link} to="/profile">
            {words.toProfile}
          </Button>
        </Empty>
      )}
      {!missing && <Loaded query={mine}>{() => <ForNeeds words={words}>{children}</ForNeeds>}</Loaded>}
    </div>
  );
};
