import { BodyLong } from '@navikt/ds-react';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { type OverviewStep, ProfileOverview } from '../../profile/overview.tsx';
import { type InvestorContent, useInvestorContent } from './content.ts';

const Organisation = ({ name, description, terms }: InvestorContent) => {
  const { mandate: text } = useText('investor');
  return (
    <BodyLong className="narrow">
      <strong>{name}</strong>, {text.categories[terms.category].label.toLowerCase()}. {description}
    </BodyLong>
  );
};

const Money = ({ terms }: InvestorContent) => {
  const { mandate: text } = useText('investor');
  const { kroner, percent, number } = useFormats();
  const { ticket, instrument, minReturn, maxLossProbability, maxMonths } = terms;
  return (
    <>
      <BodyLong>{text.ticketValue(kroner(ticket.min), kroner(ticket.max))}</BodyLong>
      <BodyLong>
        {instrument === 'gift'
          ? text.giftValue
          : text.returnValue(percent(minReturn), percent(maxLossProbability))}
      </BodyLong>
      <BodyLong>{text.monthsValue(number(maxMonths))}</BodyLong>
    </>
  );
};

const Support = ({ terms: { themes, areas, fundsKinds, minEvidence } }: InvestorContent) => {
  const { mandate: text } = useText('investor');
  const { providerKinds, evidence } = useText('common');
  const { list } = useFormats();
  const { nameOf } = useTerms();
  return (
    <>
      <BodyLong>{list(themes.map((code) => nameOf('themes', code)))}</BodyLong>
      <BodyLong>
        {areas.length === 0 ? text.anywhere : list(areas.map((code) => nameOf('areas', code)))}
      </BodyLong>
      <BodyLong>{list(fundsKinds.map((kind) => providerKinds[kind]))}</BodyLong>
      <BodyLong>{evidence[minEvidence]}</BodyLong>
    </>
  );
};

export const Page = () => {
  const { mandate: text } = useText('investor');
  const { conflicts } = useText('profile');
  const { list } = useFormats();
  const content = useInvestorContent();
  const { name, terms } = content;
  const summary = terms.conflicts.length === 0 ? conflicts.none : list(terms.conflicts);
  const steps: OverviewStep[] = [
    {
      name: 'organisation',
      title: text.steps.organisation,
      done: name.length > 1,
      summary: <Organisation {...content} />,
    },
    { name: 'money', title: text.steps.money, done: terms.ticket.max > 0, summary: <Money {...content} /> },
    {
      name: 'support',
      title: text.steps.support,
      done: terms.themes.length > 0 && terms.fundsKinds.length > 0,
      summary: <Support {...content} />,
    },
    {
      name: 'conflicts',
      title: text.steps.conflicts,
      done: true,
      summary: <BodyLong>{summary}</BodyLong>,
    },
  ];
  return <ProfileOverview title={text.title} lead={text.lead} steps={steps} />;
};
