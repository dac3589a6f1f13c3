import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const NeedCard = ({ need }: { need: ItemOf<'listPublishedNeeds'> }) => {
  const text = useText('needs');
  const { day, kroner, number } = useFormats();
  const { name, summary, owner, dates, terms } = need.content;
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/needs/${need.needId}`}>{name}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{summary}</LinkCard.Description>
      <LinkCard.Footer>
        <Tag size="small" variant="outline" data-color="neutral">
          {owner}
        </Tag>
        <Tag size="small" variant="outline" data-color="neutral">
          {text.participantsValue(number(terms.participants))}
        </Tag>
        <Tag size="small" variant="outline" data-color="neutral">
          {kroner(terms.capital)}
        </Tag>
        {need.state === 'published' && dates && (
          <Tag size="small" variant="moderate" data-color="accent">
            {text.answerBy(day(dates.answerBy))}
          </Tag>
        )}
      </LinkCard.Footer>
    </LinkCard>
  );
};

const Closed = () => {
  const text = useText('needs');
  const closed = usePublishedNeeds('closed');
  if (!closed.data?.length) return null;
  return (
    <Section title={text.closedTitle}>
      <div className="cards">
        {closed.data.map((need) => (
          <NeedCard key={need.needId} need={need} />
        ))}
      </div>
      <More list={closed} />
    </Section>
  );
};

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
              {items.map((need) => (
                <NeedCard key={need.needId} need={need} />
              ))}
            </div>
            <More list={needs} />
          </>
        )}
      </Loaded>
      <Closed />
    </div>
  );
};
