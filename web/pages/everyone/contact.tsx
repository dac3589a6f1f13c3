import { Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import { languages } from '../../../shared/languages.ts';
import { contactSchema } from '../../../shared/person/person.ts';
import { onceSent } from '../../api/once-sent.ts';
import { Errors } from '../../form/errors.tsx';
import { Select, TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { Restored } from '../../form/restored.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useChangeMe } from '../../hooks/people.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { useMe } from '../../session/use-me.ts';
import { ChangeProblem } from '../../state/change-problem.tsx';

type Me = NonNullable<ReturnType<typeof useMe>['data']>;
type Props = { person: Me['body']; version: number; saved: boolean; onSaved: () => void };

const ContactForm = ({ person: { name, email, language }, version, saved, onSaved }: Props) => {
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
        <TextField
          name="email"
          label={register.email}
          description={text.emailHelp}
          type="email"
          autoComplete="email"
        />
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

/** How we reach the person, for them to change. */
export const Contact = () => {
  const { me: text } = useText('everyone');
  const { data: me } = useMe();
  const [saved, setSaved] = useState(false);
  if (!me) return null;
  return (
    <Section title={text.contactTitle}>
      <ContactForm
        key={me.version}
        person={me.body}
        version={me.version}
        saved={saved}
        onSaved={() => setSaved(true)}
      />
    </Section>
  );
};
