import { LinkCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

export const Page = () => {
  const text = useText('needs');
  const needs = usePublishedNeeds();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={needs}>
        {(items) => (
          <>
            {items.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <div className="cards">
              {items.map(({ needId, content }) => (
                <LinkCard key={needId}>
                  <LinkCard.Title as="h2">
                    <LinkCard.Anchor asChild>
                      <Link to={`/needs/${needId}`}>{content.name}</Link>
                    </LinkCard.Anchor>
                  </LinkCard.Title>
                  <LinkCard.Description>{content.summary}</LinkCard.Description>
                </LinkCard>
              ))}
            </div>
            <More list={needs} />
          </>
        )}
      </Loaded>
    </div>
  );
};
