import { BodyLong } from '@navikt/ds-react';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import type { Texts } from '../../text/load.ts';

/** A page of plain text under headings. */
export const LegalText = ({ title, lead, sections }: Texts['legal']['privacy']) => (
  <article className="stack-wide narrow">
    <PageHeading title={title} lead={lead} />
    {sections.map((section) => (
      <Section key={section.title} title={section.title}>
        {section.body.map((paragraph) => (
          <BodyLong key={paragraph}>{paragraph}</BodyLong>
        ))}
      </Section>
    ))}
  </article>
);
