import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { useConsortia } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { ApprovedOnly } from '../../profile/approved-only.tsx';
import { ListPage } from '../../state/list-page.tsx';

const ConsortiumCard = ({ consortium }: { consortium: ItemOf<'listConsortia'> }) => {
  const { consortia: text } = useText('party');
  const { consortiumStates } = useText('common');
  const { number } = useFormats();
  const { consortiumId, needId, rank, parties, gaps, state } = consortium;
  const need = usePublishedNeed(needId);
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/consortia/${encodeURIComponent(consortiumId)}`}>{text.open(number(rank))}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{need.data?.body.content.name}</LinkCard.Description>
      <LinkCard.Footer>
        <Tag size="small" variant="moderate" data-color="accent">
          {consortiumStates[state]}
        </Tag>
        <Tag size="small" variant="outline" data-color="neutral">
          {text.parties(number(parties.length))}
        </Tag>
        {gaps.length > 0 && (
          <Tag size="small" variant="outline" data-color="warning">
            {text.missing}
          </Tag>
        )}
      </LinkCard.Footer>
    </LinkCard>
  );
};

export const Page = () => (
  <ListPage
    words={useText('party').consortia}
    list={useConsortia({ sort: 'rank' })}
    whenEmpty={(nothing) => <ApprovedOnly>{nothing}</ApprovedOnly>}
  >
    {(consortium) => <ConsortiumCard key={consortium.consortiumId} consortium={consortium} />}
  </ListPage>
);
