import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';

/** For somebody whose role does not have the page. */
export const NoAccess = () => {
  const { noAccess } = useText('common');
  return (
    <section className="stack narrow">
      <PageHeading title={noAccess.title} />
      <BodyLong>{noAccess.body}</BodyLong>
      <Link as={RouterLink} to="/">
        {noAccess.link}
      </Link>
    </section>
  );
};
