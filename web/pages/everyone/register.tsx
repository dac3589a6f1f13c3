import { Button, InlineMessage } from '@navikt/ds-react';
import { useEffect } from 'react';
import { languages } from '../../../shared/languages.ts';
import { registrationSchema } from '../../../shared/person/person.ts';
import { roles } from '../../../shared/person/roles.ts';
import { onceSent } from '../../api/once-sent.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { Errors } from '../../form/errors.tsx';
import { RadioGroup, Select, TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useRegister } from '../../hooks/people.ts';
import { useLanguage } from '../../language/language.tsx';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { session } from '../../session/session.ts';
import { ChangeProblem } from '../../state/change-problem.tsx';

const Fields = () => {
  const { register: text, languages: names } = useText('everyone');
  const words = useText('common');
  const roleChoices = roles.map((role) => ({
    value: role,
    label: words.roles[role],
    description: text.roleHelp[role],
  }));
  return (
    <div className="stack-wide narrow">
      <RadioGroup name="role" label={text.role} choices={roleChoices} />
      <TextField name="organisation.number" label={text.number} description={text.numberHelp} />
      <TextField name="organisation.name" label={text.organisation} autoComplete="organization" />
      <TextField name="name" label={text.name} autoComplete="name" />
      <TextField
        name="email"
        label={text.email}
        description={text.emailHelp}
        type="email"
        autoComplete="email"
      />
      <Select
        name="language"
        label={text.language}
        choices={languages.map((value) => ({ value, label: names[value] }))}
      />
    </div>
  );
};

/** For somebody whom the issuer knows and the service does not. */
export const Register = () => {
  const { register: text } = useText('everyone');
  const language = useLanguage();
  const register = useRegister();
  const key = useCreateKey();
  const form = useDraftForm({
    name: 'register',
    schema: registrationSchema,
    initial: { role: '', organisation: { number: '', name: '' }, name: '', email: '', language },
  });
  useEffect(() => {
    if (form.restored) return;
    // What the issuer knows need not be typed again.
    session.profile().then(({ name, email }) => {
      if (name) form.setValue('name', name);
      if (email) form.setValue('email', email);
    });
  }, [form.restored, form.setValue]);
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Form
        form={form}
        fieldErrors={text.errors}
        onSend={(body) => onceSent(register.mutateAsync({ body, key: key(body) }), form.forget)}
      >
        <Errors refused={register.error} />
        <Fields />
        <InlineMessage status="info">{text.notice}</InlineMessage>
        <ChangeProblem error={register.error} reload={register.reset} />
        <Button className="start" loading={register.isPending}>
          {text.send}
        </Button>
      </Form>
    </div>
  );
};
