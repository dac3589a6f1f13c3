import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';

const FrontMore = lazy(async () => ({ default: (await import('./front-more.tsx')).FrontMore }));

export const Page = () => {
  const text = useText('front');
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeading title={text.title} lead={text.lead} documentTitle="Trepart" />
        <div className="row">
          <Button as={Link} to="/needs">
            {text.seeNeeds}
          </Button>
          <Button as={Link} to="/me" variant="secondary">
            {text.register}
          </Button>
        </div>
      </div>
      <Suspense>
        <FrontMore />
      </Suspense>
    </div>
  );
};
