import { BodyLong, Button } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { session } from '../session/session.ts';

export const SignInNeeded = () => {
  const { signInNeeded } = useText('common');
  return (
    <section className="stack narrow">
      <PageHeading title={signInNeeded.title} />
      <BodyLong>{signInNeeded.body}</BodyLong>
      <Button className="start" onClick={() => session.signIn()}>
        {signInNeeded.button}
      </Button>
    </section>
  );
};
