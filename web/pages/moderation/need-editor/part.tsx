import { BodyShort, Fieldset } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** A part of the form, with its name and why it is asked for. */
export const Part = ({ title, help, children }: { title: string; help?: string; children: ReactNode }) => (
  <Fieldset
    legend={title}
    size="medium"
    className="form-part"
    description={help && <BodyShort as="span">{help}</BodyShort>}
  >
    {children}
  </Fieldset>
);
