import { BodyLong } from '@navikt/ds-react';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

/** How the consortium ended and why, once it has. */
export const Conclusion = ({ consortium: { conclusion } }: { consortium: ConsortiumView }) => {
  const { conclusion: text } = useText('consortium');
  const { dateTime } = useFormats();
  if (!conclusion) return null;
  return (
    <Section title={text.title}>
      <div className="boxed">
        <strong>{text.results[conclusion.result]}</strong>
        {conclusion.reason !== undefined && <BodyLong>«{conclusion.reason}»</BodyLong>}
        <span className="small">{dateTime(conclusion.at)}</span>
      </div>
    </Section>
  );
};
