import { Link as AkselLink, LinkCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import { isSide } from '../../../shared/person/roles.ts';
import { OwnAddress } from '../../address/own-address.tsx';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { useMe } from '../../session/use-me.ts';
import { Loaded } from '../../state/loaded.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { Contact } from './contact.tsx';
import { Mailbox } from './mailbox.tsx';

/** Where each role begins. */
const first = {
  provider: '/profile',
  investor: '/profile',
  employer: '/profile',
  moderator: '/moderation/queue',
  evaluator: '/consortia',
} as const;

export const Page = () => {
  const { me: text } = useText('everyone');
  const { roles } = useText('common');
  const { date } = useFormats();
  const me = useMe();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={me}>
        {({ body: person }) => (
          <>
            <LinkCard className="narrow">
              <LinkCard.Title as="h2">
                <LinkCard.Anchor asChild>
                  <Link to={first[person.role]}>{text.next[person.role]}</Link>
                </LinkCard.Anchor>
              </LinkCard.Title>
            </LinkCard>
            <Facts
              rows={[
                [text.role, roles[person.role]],
                [text.organisation, person.organisation.name],
                [text.number, person.organisation.number],
                [text.since, date(person.registeredAt)],
              ]}
            />
            <AkselLink as={Link} to="/who-sees-what" className="start">
              {text.whoSeesWhat}
            </AkselLink>
            <OwnAddress />
            <Contact />
            <Mailbox />
            {isSide(person.role) && <CalendarFeed />}
          </>
        )}
      </Loaded>
    </div>
  );
};
