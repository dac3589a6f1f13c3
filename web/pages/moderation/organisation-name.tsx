import { Button } from '@navikt/ds-react';
import * as z from 'zod';
import type { ShownPerson } from '../../../shared/person/view.ts';
import { organisationNameSchema } from '../../../shared/text.ts';
import { Errors } from '../../form/errors.tsx';
import { TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useNameOrganisation } from '../../hooks/moderation.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';

const schema = z.object({ name: organisationNameSchema });

/** The name of an organisation as the first of it typed it: others will see it, so a moderator can correct it first. */
export const OrganisationName = ({ person, reload }: { person: ShownPerson; reload: () => unknown }) => {
  const { person: text } = useText('moderation');
  const { personId, organisation, version } = person;
  const initial = { name: organisation.name };
  const form = useDraftForm({ name: `organisation-name/${personId}`, schema, initial });
  const change = useNameOrganisation();
  const send = (body: z.infer<typeof schema>) =>
    change.mutate({ params: { personId }, version, body }, { onSuccess: () => form.forget() });
  return (
    <Section title={text.naming} lead={text.namingHelp} className="narrow">
      <Done shown={change.isSuccess}>{text.named}</Done>
      <Form form={form} onSend={send}>
        <Errors refused={change.error} />
        <ChangeProblem error={change.error} reload={reload} />
        <TextField name="name" label={text.organisationName} />
        <Button className="start" variant="secondary" loading={change.isPending}>
          {text.saveName}
        </Button>
      </Form>
    </Section>
  );
};
