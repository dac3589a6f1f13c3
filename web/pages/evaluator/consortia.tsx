import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { useConsortia } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { ListPage } from '../../state/list-page.tsx';

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

export const Page = () => (
  <ListPage words={useText('evaluator')} list={useConsortia()}>
    {(consortium) => <One key={consortium.consortiumId} consortium={consortium} />}
  </ListPage>
);
