import { Button } from '@navikt/ds-react';
import type * as z from 'zod';
import { roundMessageRequestSchema } from '../../../../shared/round/message.ts';
import { useCreateKey } from '../../../api/use-create-key.ts';
import { Errors } from '../../../form/errors.tsx';
import { Textarea, TextField } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useTellEverybody } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Done } from '../../../state/done.tsx';
import { ProblemMessage } from '../../../state/problem-message.tsx';

const initial = { subject: '', text: '' };

/** The only way to write to parties of a round: to all of them, and into the open log. */
export const TellEverybody = ({ roundId }: { roundId: string }) => {
  const text = useText('roundDesk');
  const tell = useTellEverybody();
  const key = useCreateKey();
  const form = useDraftForm({
    name: `tell-round/${roundId}`,
    schema: roundMessageRequestSchema,
    initial,
  });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const send = (body: z.infer<typeof roundMessageRequestSchema>) =>
    tell.mutate({ params: { roundId }, body, key: key(body) }, { onSuccess: startOver });
  return (
    <Section title={text.tellTitle} lead={text.tellLead} className="narrow">
      <Done shown={tell.isSuccess}>{text.told}</Done>
      <Form form={form} onSend={send} fieldErrors={text.tellErrors}>
        <Restored shown={form.restored} startOver={startOver} />
        <Errors refused={tell.error} />
        <TextField name="subject" label={text.subject} />
        <Textarea name="text" label={text.message} maxLength={8000} />
        {tell.error && <ProblemMessage error={tell.error} />}
        <Button className="start" variant="secondary" loading={tell.isPending}>
          {text.tell}
        </Button>
      </Form>
    </Section>
  );
};
