import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

type Props = { title: string; lead?: ReactNode; children: ReactNode; className?: string };

/** A part of a page under its own heading. */
export const Section = ({ title, lead, children, className = '' }: Props) => (
  <section className={`stack ${className}`}>
    <Heading level="2" size="medium">
      {title}
    </Heading>
    {lead && <BodyLong className="narrow">{lead}</BodyLong>}
    {children}
  </section>
);
