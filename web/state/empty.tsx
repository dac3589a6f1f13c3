import { BodyLong, Box, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** Said in place of a list that has nothing in it: what would be here, and what to do about it. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <Box padding="space-24" borderRadius="12" background="neutral-soft" className="stack">
    <Heading level="2" size="small">
      {title}
    </Heading>
    {children && <BodyLong as="div">{children}</BodyLong>}
  </Box>
);
