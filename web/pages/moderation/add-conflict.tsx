import { Button } from '@navikt/ds-react';
import * as z from 'zod';
import { conflictPairSchema } from '../../../shared/conflict/conflict.ts';
import { reasonSchema } from '../../../shared/text.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { Errors } from '../../form/errors.tsx';
import { Textarea } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { PartyField } from '../../form/party-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useAddConflict } from '../../hooks/moderation.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';

const schema = z.object({ parties: conflictPairSchema, reason: reasonSchema });
const initial = { parties: { one: '', other: '' }, reason: '' };

/** Two parties that must never meet in a consortium, and why. */
export const AddConflict = () => {
  const { conflicts: text, reasonErrors } = useText('moderation');
  const form = useDraftForm({ name: 'conflict', schema, initial });
  const add = useAddConflict();
  const key = useCreateKey();
  const send = (body: z.infer<typeof schema>) =>
    add.mutate(
      { body, key: key(body) },
      {
        onSuccess: () => {
          form.forget();
          form.reset(initial);
        },
      },
    );
  return (
    <Section title={text.adding} className="narrow">
      <Done shown={add.isSuccess}>{text.added}</Done>
      <Form
        form={form}
        onSend={send}
        fieldErrors={{ 'parties.one': text.choose, 'parties.other': text.choose, reason: reasonErrors }}
      >
        <Errors refused={add.error} />
        <ChangeProblem error={add.error} reload={add.reset} />
        <PartyField name="parties.one" label={text.one} description={text.find} />
        <PartyField name="parties.other" label={text.other} description={text.find} />
        <Textarea name="reason" label={text.reason} maxLength={2000} />
        <Button className="start" loading={add.isPending}>
          {text.add}
        </Button>
      </Form>
    </Section>
  );
};
