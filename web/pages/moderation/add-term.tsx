import { Button } from '@navikt/ds-react';
import { type TaxonomyKind, type Term, termSchema } from '../../../shared/taxonomy/term.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { Errors } from '../../form/errors.tsx';
import { TextField } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useAddTerm } from '../../hooks/moderation.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';

const initial = { code: '', name: { nb: '', nn: '', en: '' } };

/** A new term of a list, or a new name for one that is there. */
export const AddTerm = ({ kind }: { kind: TaxonomyKind }) => {
  const { taxonomies: text } = useText('moderation');
  const form = useDraftForm({ name: `term/${kind}`, schema: termSchema, initial });
  const add = useAddTerm();
  const key = useCreateKey();
  const send = (body: Term) =>
    add.mutate(
      { params: { kind }, body, key: key(body) },
      {
        onSuccess: () => {
          form.forget();
          form.reset(initial);
        },
      },
    );
  return (
    <Section title={text.adding} className="narrow">
      <Done shown={add.isSuccess}>{text.saved}</Done>
      <Form form={form} onSend={send} fieldErrors={{ code: text.codeHelp }}>
        <Errors refused={add.error} />
        <ChangeProblem error={add.error} reload={add.reset} />
        <TextField name="code" label={text.code} description={text.codeHelp} />
        <TextField name="name.nb" label={text.nb} />
        <TextField name="name.nn" label={text.nn} />
        <TextField name="name.en" label={text.en} />
        <Button className="start" loading={add.isPending}>
          {text.add}
        </Button>
      </Form>
    </Section>
  );
};
