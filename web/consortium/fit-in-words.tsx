import { Link as AkselLink, BodyLong, Heading } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { ExplanationView } from '../../shared/explanation/view.ts';
import { type Side, sides } from '../../shared/person/roles.ts';
import { FigureTable } from '../chart/figure-table.tsx';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { FitResult } from '../matching/fit-result.tsx';
import { type Contribution, useContributor } from './score.tsx';

type Props = { consortium: ConsortiumView; explanation: ExplanationView };
const judgedAs = { provider: 'offer', investor: 'investor', employer: 'employer' } as const;
const titleOf = { provider: 'providers', investor: 'investors', employer: 'employers' } as const;

/** What is offered at which price, where the reader may know. */
const useOfferWords = () => {
  const text = useText('consortium');
  const { evidence } = useText('common');
  const { kroner } = useFormats();
  return ({ offer }: Contribution): string =>
    offer ? text.offer(kroner(offer.price), evidence[offer.evidence] ?? '') : text.notShown;
};

/** The others of one side: a row each, and how well each criterion is met in a word. */
const InWords = ({
  consortium,
  side,
  of,
}: {
  consortium: ConsortiumView;
  side: Side;
  of: Contribution[];
}) => {
  const text = useText('consortium');
  const { criteria: names } = useText('matching');
  const contributor = useContributor(consortium);
  const offerOf = useOfferWords();
  const words: Record<string, { name: string; help: string }> = names[judgedAs[side]];
  const criteria = [...new Set(of.flatMap((one) => one.criteria.map(({ name }) => name)))];
  const met = (one: Contribution, criterion: string): string => {
    const level = one.criteria.find(({ name }) => name === criterion)?.level;
    return level ? text.levels[level] : text.notShown;
  };
  const isOffer = side === 'provider';
  return (
    <div className="stack">
      <Heading level="3" size="small">
        {text[titleOf[side]]}
      </Heading>
      <FigureTable
        label={text[titleOf[side]]}
        headings={[
          text.contributor,
          ...(isOffer ? [text.offered] : []),
          ...criteria.map((name) => words[name]?.name ?? name),
        ]}
        rows={of.map((one) => [
          contributor(one),
          ...(isOffer ? [offerOf(one)] : []),
          ...criteria.map((name) => met(one, name)),
        ])}
      />
      {side === 'investor' && <BodyLong size="small">{text.returnNotShown}</BodyLong>}
    </div>
  );
};

/** The reader's own, in full. */
const Own = ({ consortium, one }: { consortium: ConsortiumView; one: Contribution }) => {
  const contributor = useContributor(consortium);
  const criteria = one.criteria.flatMap(({ value, ...row }) =>
    value === undefined ? [] : [{ ...row, value }],
  );
  return (
    <div className="stack narrow">
      <Heading level="3" size="small">
        {contributor(one)}
      </Heading>
      <FitResult side={judgedAs[one.side]} judged={{ fit: one.fit, criteria }} level="4" />
    </div>
  );
};

/** How well the parties fit, as far as the reader may know, and why no more is shown. */
export const FitInWords = ({ consortium, explanation: { contributions } }: Props) => {
  const text = useText('consortium');
  const contributor = useContributor(consortium);
  const others = contributions.filter(({ fit }) => fit === undefined);
  const own = contributions.filter(({ fit }) => fit !== undefined);
  return (
    <Section title={text.fitsTitle} lead={others.length > 0 ? text.fitsLead : text.onlyFitting}>
      {own.map((one) => (
        <Own key={contributor(one)} consortium={consortium} one={one} />
      ))}
      {sides.map((side) => {
        const of = others.filter((one) => one.side === side);
        return of.length > 0 && <InWords key={side} consortium={consortium} side={side} of={of} />;
      })}
      <AkselLink as={Link} to="/who-sees-what" className="start">
        {text.whoSeesWhat}
      </AkselLink>
    </Section>
  );
};
