import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';

export const NotFound = () => {
  const { notFound } = useText('common');
  return (
    <section className="stack narrow">
      <PageHeading title={notFound.title} />
      <BodyLong>{notFound.body}</BodyLong>
      <Link as={RouterLink} to="/">
        {notFound.link}
      </Link>
    </section>
  );
};
