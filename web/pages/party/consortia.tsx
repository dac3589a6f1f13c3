import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { useConsortia } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

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

export const Page = () => {
  const { consortia: text } = useText('party');
  const consortia = useConsortia({ sort: 'rank' });
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={consortia}>
        {(items) => (
          <>
            {items.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <div className="cards">
              {items.map((consortium) => (
                <ConsortiumCard key={consortium.consortiumId} consortium={consortium} />
              ))}
            </div>
            <More list={consortia} />
          </>
        )}
      </Loaded>
    </div>
  );
};
