import { Link as AkselLink, BodyLong, Heading } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { ExplanationView } from '../../shared/explanation/view.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { FitResult } from '../matching/fit-result.tsx';
import { type Contribution, useContributor } from './score.tsx';

type Props = { consortium: ConsortiumView; explanation: ExplanationView };
const sides = { provider: 'offer', investor: 'investor', employer: 'employer' } as const;

/** How well each criterion is met, in a word. */
const Criteria = ({ side, criteria }: Pick<Contribution, 'side' | 'criteria'>) => {
  const text = useText('consortium');
  const { criteria: names } = useText('matching');
  const words: Record<string, { name: string; help: string }> = names[sides[side]];
  return (
    <ul className="plain-list">
      {criteria.map(({ name, level }) => (
        <li key={name} className="row between">
          <span>{words[name]?.name ?? name}</span>
          <strong>{level ? text.levels[level] : text.notShown}</strong>
        </li>
      ))}
    </ul>
  );
};

const Offer = ({ offer }: Pick<Contribution, 'offer'>) => {
  const text = useText('consortium');
  const { evidence } = useText('common');
  const { kroner } = useFormats();
  return offer && <BodyLong>{text.offer(kroner(offer.price), evidence[offer.evidence] ?? '')}</BodyLong>;
};

/** One party: its own fit in full, and another's in words. */
const One = ({ one, who }: { one: Contribution; who: string }) => {
  const text = useText('consortium');
  const { side, fit, criteria } = one;
  const own = criteria.flatMap(({ value, ...row }) => (value === undefined ? [] : [{ ...row, value }]));
  return (
    <li className="stack narrow">
      <Heading level="3" size="small">
        {who}
      </Heading>
      <Offer offer={one.offer} />
      {fit === undefined ? (
        <Criteria side={side} criteria={criteria} />
      ) : (
        <FitResult side={sides[side]} judged={{ fit, criteria: own }} level="4" />
      )}
      {fit === undefined && side === 'investor' && <BodyLong size="small">{text.returnNotShown}</BodyLong>}
    </li>
  );
};

/** How well the parties fit, as far as the reader may know, and why no more is shown. */
export const FitInWords = ({ consortium, explanation }: Props) => {
  const text = useText('consortium');
  const contributor = useContributor(consortium);
  const hasOthers = explanation.contributions.some(({ fit }) => fit === undefined);
  return (
    <Section title={text.fitsTitle} lead={hasOthers ? text.fitsLead : text.onlyFitting}>
      <ul className="plain-list lines">
        {explanation.contributions.map((one) => (
          <One key={contributor(one)} one={one} who={contributor(one)} />
        ))}
      </ul>
      <AkselLink as={Link} to="/who-sees-what" className="start">
        {text.whoSeesWhat}
      </AkselLink>
    </Section>
  );
};
