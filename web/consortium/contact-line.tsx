import { Link } from '@navikt/ds-react';
import type { ContactPerson } from '../../shared/consortium/view.ts';

/** Whom to turn to at a party, on a line of its own; nothing where the reader may not know. */
export const ContactLine = ({ contact }: { contact: ContactPerson | undefined }) =>
  contact && (
    <>
      <br />
      {contact.name}, <Link href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.email}</Link>
    </>
  );
