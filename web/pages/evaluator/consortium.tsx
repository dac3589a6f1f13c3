import { Link as AkselLink, BodyLong } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { NeedContent } from '../../../shared/need/need.ts';
import { Parties } from '../../consortium/parties.tsx';
import { ContractPictures } from '../../contract/contract-pictures.tsx';
import { useConsortium } from '../../hooks/consortia.ts';
import { usePublishedNeed } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { NeedFacts } from '../../need/need-facts.tsx';
import { OutcomeTable } from '../../need/outcome-table.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** What the results are held against. */
const Measure = ({ comparison }: Pick<NeedContent, 'comparison'>) => {
  const text = useText('evaluator');
  const { comparisons } = useText('needs');
  return (
    <Section title={text.measureTitle}>
      <BodyLong className="narrow">
        {comparison ? `${comparisons[comparison.kind]}. ${comparison.description}` : text.noComparison}
      </BodyLong>
    </Section>
  );
};

const Whole = ({ consortium }: { consortium: ConsortiumView }) => {
  const text = useText('evaluator');
  const { name } = useText('consortium');
  const { number } = useFormats();
  const need = usePublishedNeed(consortium.needId);
  return (
    <Loaded query={need}>
      {({ body: { content } }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={name(number(consortium.rank))} lead={text.one(content.name)} />
            <div className="row">
              <AkselLink as={Link} to="/consortia">
                {text.back}
              </AkselLink>
              <AkselLink as={Link} to={`/needs/${consortium.needId}`}>
                {text.seeNeed}
              </AkselLink>
            </div>
          </div>
          <Section title={text.outcomesTitle} lead={text.outcomesLead}>
            <OutcomeTable terms={content.terms} />
          </Section>
          <Measure comparison={content.comparison} />
          <NeedFacts content={content} />
          <Parties consortium={consortium} />
          <ContractPictures terms={content.terms} />
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
