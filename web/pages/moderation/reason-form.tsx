import { Button } from '@navikt/ds-react';
import * as z from 'zod';
import { reasonSchema } from '../../../shared/text.ts';
import { Errors } from '../../form/errors.tsx';
import { Textarea } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { Restored } from '../../form/restored.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';

const schema = z.object({ reason: reasonSchema });
const initial = { reason: '' };

type Props = {
  /** What the draft is kept under: the step and the record. */
  name: string;
  description?: string;
  button: string;
  danger?: boolean;
  sending: boolean;
  refused: unknown;
  /** Resolves when the step has been taken; what was typed is then forgotten. */
  onSend: (reason: string) => Promise<unknown>;
};

/** Why, and a button: for the steps that are told to somebody with a reason. */
export const ReasonForm = ({ name, description, button, danger, sending, refused, onSend }: Props) => {
  const text = useText('moderation');
  const form = useDraftForm({ name, schema, initial });
  const send = ({ reason }: { reason: string }) =>
    onSend(reason).then(form.forget, () => undefined /* drawn by whoever has the mutation */);
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <Form form={form} onSend={send} fieldErrors={{ reason: text.reasonErrors }}>
      <Restored shown={form.restored} startOver={startOver} />
      <Errors refused={refused} />
      <Textarea
        name="reason"
        label={text.reason}
        maxLength={2000}
        {...(description ? { description } : {})}
      />
      <Button
        className="start"
        variant="secondary"
        loading={sending}
        {...(danger ? { 'data-color': 'danger' as const } : {})}
      >
        {button}
      </Button>
    </Form>
  );
};
