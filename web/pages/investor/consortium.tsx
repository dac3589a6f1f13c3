import { Link as AkselLink } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import { Comparison } from '../../consortium/comparison.tsx';
import { Gaps } from '../../consortium/gaps.tsx';
import { Money } from '../../consortium/money.tsx';
import { Parties } from '../../consortium/parties.tsx';
import { Against, Coverage, Score } from '../../consortium/score.tsx';
import { useFigureRows } from '../../consortium/use-figure-rows.ts';
import { ContractPictures } from '../../contract/contract-pictures.tsx';
import { useConsortium, useExplanation } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { Interest } from '../../interest/interest.tsx';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { useMe } from '../../session/use-me.ts';
import { Loaded } from '../../state/loaded.tsx';

const Why = ({ consortium }: { consortium: ConsortiumView }) => {
  const explanation = useExplanation(consortium.consortiumId);
  return (
    <Loaded query={explanation}>
      {({ body }) => (
        <>
          <Coverage consortium={consortium} explanation={body} />
          <Score consortium={consortium} explanation={body} />
          <Against consortium={consortium} explanation={body} />
          <Comparison explanation={body} />
        </>
      )}
    </Loaded>
  );
};

const Whole = ({ consortium }: { consortium: ConsortiumView }) => {
  const text = useText('consortium');
  const { consortium: words } = useText('investor');
  const { number } = useFormats();
  const rows = useFigureRows();
  const me = useMe();
  const need = usePublishedNeed(consortium.needId);
  const own = `investor-${me.data?.body.organisation.number}`;
  return (
    <Loaded query={need}>
      {({ body: { content } }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={text.name(number(consortium.rank))} lead={words.lead(content.name)} />
            <div className="row">
              <AkselLink as={Link} to="/browse">
                {words.back}
              </AkselLink>
              <AkselLink as={Link} to={`/needs/${consortium.needId}`}>
                {words.seeNeed}
              </AkselLink>
            </div>
          </div>
          <Section title={text.figuresTitle}>
            <Facts rows={rows(consortium)} />
          </Section>
          <Parties consortium={consortium} own={own} />
          <Section title={text.gapsTitle}>
            <Gaps gaps={consortium.gaps} />
          </Section>
          <Money consortium={consortium} capital={content.terms.capital} />
          <ContractPictures terms={content.terms} />
          <Interest consortiumId={consortium.consortiumId} terms={content.terms} />
          <Why consortium={consortium} />
        </article>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const { consortiumId = '' } = useParams();
  const consortium = useConsortium(consortiumId);
  return <Loaded query={consortium}>{({ body }) => <Whole consortium={body} />}</Loaded>;
};
