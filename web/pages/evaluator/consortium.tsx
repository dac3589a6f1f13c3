import { BodyLong } from '@navikt/ds-react';
import type { NeedContent } from '../../../shared/need/need.ts';
import { Conclusion } from '../../consortium/conclusion.tsx';
import { ConsortiumOfNeed } from '../../consortium/of-need.tsx';
import { Parties } from '../../consortium/parties.tsx';
import { ContractPictures } from '../../contract/contract-pictures.tsx';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { NeedFacts } from '../../need/need-facts.tsx';
import { OutcomeTable } from '../../need/outcome-table.tsx';

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

export const Page = () => {
  const text = useText('evaluator');
  return (
    <ConsortiumOfNeed words={text.consortium} backTo="/consortia">
      {(consortium, content) => (
        <>
          <Section title={text.outcomesTitle} lead={text.outcomesLead}>
            <OutcomeTable terms={content.terms} />
          </Section>
          <Measure comparison={content.comparison} />
          <NeedFacts content={content} />
          <Conclusion consortium={consortium} />
          <Parties consortium={consortium} />
          <ContractPictures terms={content.terms} />
        </>
      )}
    </ConsortiumOfNeed>
  );
};
