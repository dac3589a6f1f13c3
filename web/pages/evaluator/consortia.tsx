import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { useConsortia } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const One = ({ consortium }: { consortium: ConsortiumView }) => {
  const { name } = useText('consortium');
  const { members } = useText('evaluator');
  const { consortiumStates } = useText('common');
  const { number } = useFormats();
  const need = usePublishedNeed(consortium.needId);
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/consortia/${consortium.consortiumId}`}>{name(number(consortium.rank))}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{need.data?.body.content.name}</LinkCard.Description>
      <LinkCard.Footer>
        <Tag size="small" variant="moderate" data-color="accent">
          {consortiumStates[consortium.state]}
        </Tag>
        <Tag size="small" variant="outline" data-color="neutral">
          {members(number(consortium.parties.length))}
        </Tag>
      </LinkCard.Footer>
    </LinkCard>
  );
};

export const Page = () => {
  const text = useText('evaluator');
  const consortia = useConsortia();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={consortia}>
        {(items) => (
          <>
            {items.length === 0 && <Empty title={text.noneTitle}>{text.none}</Empty>}
            <div className="cards">
              {items.map((consortium) => (
                <One key={consortium.consortiumId} consortium={consortium} />
              ))}
            </div>
            <More list={consortia} />
          </>
        )}
      </Loaded>
    </div>
  );
};
