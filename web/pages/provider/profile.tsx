import { BodyLong } from '@navikt/ds-react';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { type OverviewStep, ProfileOverview } from '../../profile/overview.tsx';
import { type ProviderContent, useProviderContent } from './content.ts';

const Offers = ({ terms: { offers } }: ProviderContent) => {
  const { offers: text } = useText('provider');
  const { evidence } = useText('common');
  const { kroner, number } = useFormats();
  const { nameOf } = useTerms();
  return (
    <Facts
      rows={offers.map((offer) => [
        nameOf('elements', offer.element),
        <>
          {text.summary(kroner(offer.price), number(offer.capacity))}
          <br />
          {evidence[offer.evidence]}
        </>,
      ])}
    />
  );
};

const Reach = ({ terms: { areas, languages, entryLevel } }: ProviderContent) => {
  const { reach: text } = useText('provider');
  const { levels } = useText('common');
  const { list } = useFormats();
  const { namesOf } = useTerms();
  return (
    <>
      <BodyLong>{list(namesOf('areas', areas))}</BodyLong>
      <BodyLong>{list(namesOf('languages', languages))}</BodyLong>
      <BodyLong>{text.level(levels[entryLevel.oral], levels[entryLevel.written])}</BodyLong>
    </>
  );
};

export const Page = () => {
  const text = useText('provider');
  const { conflicts } = useText('profile');
  const { providerKinds } = useText('common');
  const { list } = useFormats();
  const content = useProviderContent();
  const { name, description, terms } = content;
  const steps: OverviewStep[] = [
    {
      name: 'organisation',
      title: text.steps.organisation,
      done: name.length > 1,
      summary: (
        <BodyLong className="narrow">
          <strong>{name}</strong>, {providerKinds[terms.kind].toLowerCase()}. {description}
        </BodyLong>
      ),
    },
    {
      name: 'offers',
      title: text.steps.offers,
      done: terms.offers.length > 0,
      summary: <Offers {...content} />,
    },
    { name: 'reach', title: text.steps.reach, done: terms.areas.length > 0, summary: <Reach {...content} /> },
    {
      name: 'conflicts',
      title: text.steps.conflicts,
      done: true,
      summary: <BodyLong>{terms.conflicts.length === 0 ? conflicts.none : list(terms.conflicts)}</BodyLong>,
    },
  ];
  return <ProfileOverview title={text.title} lead={text.lead} steps={steps} />;
};
