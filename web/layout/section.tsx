import { BodyLong, Heading } from '@navikt/ds-react';
import { type ReactNode, useId } from 'react';

type Props = { title: string; lead?: ReactNode; children: ReactNode; className?: string };

/** A part of a page with its own heading, which also names it to those who jump between parts. */
export const Section = ({ title, lead, children, className = '' }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`stack ${className}`}>
      <Heading id={id} level="2" size="medium">
        {title}
      </Heading>
      {lead && <BodyLong className="narrow">{lead}</BodyLong>}
      {children}
    </section>
  );
};
