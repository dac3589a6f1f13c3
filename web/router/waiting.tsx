import { BodyLong, Button } from '@navikt/ds-react';
import type { Person } from '../../shared/person/person.ts';
import { OwnAddress } from '../address/own-address.tsx';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Contact } from '../pages/everyone/contact.tsx';
import { useMe } from '../session/use-me.ts';

/** For somebody who has signed up and has not been let in yet. */
export const Waiting = ({ person }: { person: Pick<Person, 'organisation'> }) => {
  const { waiting } = useText('common');
  const me = useMe();
  return (
    <div className="stack-wide">
      <section className="stack narrow">
        <PageHeading title={waiting.title} />
        <BodyLong>{waiting.body(person.organisation.name)}</BodyLong>
        <Button className="start" variant="secondary" onClick={() => me.refetch()} loading={me.isFetching}>
          {waiting.button}
        </Button>
      </section>
      <OwnAddress />
      <Contact />
    </div>
  );
};
