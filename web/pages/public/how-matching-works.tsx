import { Link as AkselLink, BodyLong, List, Tabs } from '@navikt/ds-react';
import { Link } from 'react-router';
import { weightsSchema } from '../../../shared/matching/terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { CriteriaList } from '../../matching/criteria-list.tsx';
import { TryEmployer } from '../../matching/try-employer.tsx';
import { TryInvestor } from '../../matching/try-investor.tsx';
import { TryOffer } from '../../matching/try-offer.tsx';

const playgrounds = [
  { side: 'offer', Try: TryOffer },
  { side: 'investor', Try: TryInvestor },
  { side: 'employer', Try: TryEmployer },
] as const;

const BySide = () => {
  const text = useText('how');
  return (
    <Tabs defaultValue="offer">
      <Tabs.List>
        {playgrounds.map(({ side }) => (
          <Tabs.Tab key={side} value={side} label={text.sides[side]} />
        ))}
      </Tabs.List>
      {playgrounds.map(({ side, Try }) => (
        <Tabs.Panel key={side} value={side} className="stack-wide panel">
          <div className="stack">
            <CriteriaList side={side} label={text.criteriaOf[side]} />
          </div>
          <Section title={text.try.title} lead={text.try.lead[side]}>
            <Try />
          </Section>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};

/** What a need weighs by unless it says otherwise. */
const weights = weightsSchema.parse({});

const Points = ({ items }: { items: readonly string[] }) => (
  <List className="narrow">
    {items.map((item) => (
      <List.Item key={item}>{item}</List.Item>
    ))}
  </List>
);

export const Page = () => {
  const text = useText('how');
  const { percent } = useFormats();
  const { elements, capital, jobs } = weights;
  const parts = text.weights(percent(elements), percent(capital), percent(jobs));
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Section title={text.fitTitle} lead={text.fitLead}>
        <BySide />
      </Section>
      <Section title={text.composeTitle} lead={text.composeLead}>
        <Points items={[parts, ...text.compose]} />
      </Section>
      <Section title={text.gapsTitle}>
        <BodyLong className="narrow">{text.gaps}</BodyLong>
      </Section>
      <Section title={text.peopleTitle}>
        <BodyLong className="narrow">{text.people}</BodyLong>
      </Section>
      <Section title={text.verifyTitle}>
        <BodyLong className="narrow">{text.verify}</BodyLong>
        <AkselLink as={Link} to="/who-sees-what" className="start">
          {text.whoSeesWhat}
        </AkselLink>
      </Section>
    </div>
  );
};
