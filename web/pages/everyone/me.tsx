import { Link as AkselLink, Button, InlineMessage, LinkCard } from '@navikt/ds-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { languages } from '../../../shared/languages.ts';
import { contactSchema, type Person } from '../../../shared/person/person.ts';
import { isSide } from '../../../shared/person/roles.ts';
import { onceSent } from '../../api/once-sent.ts';
import { Errors } from '../../form/errors.tsx';
import { Select, TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { Restored } from '../../form/restored.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useChangeMe } from '../../hooks/people.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Facts } from '../../layout/facts.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { useMe } from '../../session/use-me.ts';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { CalendarFeed } from './calendar-feed.tsx';
import { Mailbox } from './mailbox.tsx';

type ContactProps = { person: Person; version: number; saved: boolean; onSaved: () => void };

const Contact = ({ person: { name, email, language }, version, saved, onSaved }: ContactProps) => {
  const { me: text, register, languages: names } = useText('everyone');
  const me = useMe();
  const change = useChangeMe();
  const initial = { name, email, language };
  const form = useDraftForm({ name: 'me', schema: contactSchema, initial });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const done = () => {
    form.forget();
    onSaved();
  };
  return (
    <Form
      form={form}
      fieldErrors={register.errors}
      onSend={(body) => onceSent(change.mutateAsync({ body, version }), done)}
    >
      <Errors refused={change.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <div className="stack narrow">
        <TextField name="name" label={register.name} autoComplete="name" />
        <TextField name="email" label={register.email} type="email" autoComplete="email" />
        <Select
          name="language"
          label={register.language}
          choices={languages.map((value) => ({ value, label: names[value] }))}
        />
      </div>
      <ChangeProblem error={change.error} reload={() => me.refetch().then(change.reset)} />
      <div className="row" aria-live="polite">
        <Button loading={change.isPending}>{text.save}</Button>
        {saved && <InlineMessage status="success">{text.saved}</InlineMessage>}
      </div>
    </Form>
  );
};

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
  const [saved, setSaved] = useState(false);
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={me}>
        {({ body: person, version }) => (
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
            <Section title={text.contactTitle}>
              <Contact
                key={version}
                person={person}
                version={version}
                saved={saved}
                onSaved={() => setSaved(true)}
              />
            </Section>
            <Mailbox />
            {isSide(person.role) && <CalendarFeed />}
          </>
        )}
      </Loaded>
    </div>
  );
};
