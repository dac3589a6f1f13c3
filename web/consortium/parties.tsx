import { BodyLong, Heading } from '@navikt/ds-react';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { type Side, sides } from '../../shared/person/roles.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { ContactLine } from './contact-line.tsx';

/** What each party of a side brings, in words. */
const useBrings = (consortium: ConsortiumView) => {
  const text = useText('consortium');
  const { kroner, list } = useFormats();
  const { nameOf } = useTerms();
  return (profileId: string): string => {
    const elements = consortium.deliveries.filter(({ provider }) => provider === profileId);
    if (elements.length > 0)
      return text.delivers(list(elements.map(({ element }) => nameOf('elements', element).toLowerCase())));
    const money = consortium.investments.find(({ investor }) => investor === profileId);
    if (money?.amount !== undefined) return text.invests(kroner(money.amount));
    if (money?.part !== undefined) return text.investsPart(text.parts[money.part]);
    const jobs = consortium.jobs.find(({ employer }) => employer === profileId);
    return jobs ? text.offers(jobs.positions) : '';
  };
};

const titleOf = { provider: 'providers', investor: 'investors', employer: 'employers' } as const;

type Props = { consortium: ConsortiumView; own?: string | undefined };

const OneSide = ({ consortium, side, own }: Props & { side: Side }) => {
  const text = useText('consortium');
  const brings = useBrings(consortium);
  const parties = consortium.parties.filter((party) => party.side === side);
  return (
    <div className="stack">
      <Heading level="3" size="small">
        {text[titleOf[side]]}
      </Heading>
      {parties.length === 0 && <BodyLong>{text.nobody}</BodyLong>}
      <ul className="plain-list lines">
        {parties.map(({ profileId, name }) => (
          <li key={profileId}>
            <strong>{profileId === own ? `${name} (${text.you})` : name}</strong>
            <br />
            {brings(profileId)}
            <ContactLine contact={consortium.contacts?.find((one) => one.profileId === profileId)} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Who is in the consortium and what each brings; the reader's own party is marked. */
export const Parties = ({ consortium, own }: Props) => {
  const text = useText('consortium');
  return (
    <Section title={text.partiesTitle} lead={text.partiesLead}>
      {sides.map((side) => (
        <OneSide key={side} consortium={consortium} side={side} own={own} />
      ))}
    </Section>
  );
};
