import { BodyLong, Button } from '@navikt/ds-react';
import type { Person } from '../../shared/person/person.ts';
import { OwnAddress } from '../address/own-address.tsx';
import { useGiveUpMyRequest } from '../hooks/people.ts';
import { useText } from '../language/use-text.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Contact } from '../pages/everyone/contact.tsx';
import { useMe } from '../session/use-me.ts';
import { ChangeProblem } from '../state/change-problem.tsx';

/** For somebody who has signed up and has not been let in yet. */
export const Waiting = ({ person }: { person: Pick<Person, 'organisation' | 'version'> }) => {
  const { waiting } = useText('common');
  const me = useMe();
  const giveUp = useGiveUpMyRequest();
  return (
    <div className="stack-wide">
      <section className="stack narrow">
        <PageHeading title={waiting.title} />
        <BodyLong>{waiting.body(person.organisation.name)}</BodyLong>
        <ChangeProblem error={giveUp.error} reload={me.refetch} />
        <div className="row">
          <Button variant="secondary" onClick={() => me.refetch()} loading={me.isFetching}>
            {waiting.button}
          </Button>
          <Button
            variant="tertiary"
            data-color="danger"
            onClick={() => giveUp.mutate({ version: person.version })}
            loading={giveUp.isPending}
          >
            {waiting.giveUp}
          </Button>
        </div>
        <BodyLong size="small">{waiting.giveUpHelp}</BodyLong>
      </section>
      <OwnAddress />
      <Contact />
    </div>
  );
};
