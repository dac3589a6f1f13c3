import { Button } from '@navikt/ds-react';
import * as z from 'zod';
import { reasonSchema } from '../../../shared/text.ts';
import { Errors } from '../../form/errors.tsx';
import { Textarea } from '../../form/fields.tsx';
import { Form } from '../../form/form.tsx';
import { Restored } from '../../form/restored.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';

/** The field is named by the step, since a page may have several of these forms and an id belongs to one. */
const fieldOf = (name: string): string => `reason-${name.replaceAll(/[^\w-]/g, '-')}`;

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
  const field = fieldOf(name);
  const initial: Record<string, string> = { [field]: '' };
  const form = useDraftForm({ name, schema: z.object({ [field]: reasonSchema }), initial });
  const send = (sent: Record<string, string>) =>
    onSend(sent[field]!).then(form.forget, () => undefined /* drawn by whoever has the mutation */);
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <Form form={form} onSend={send} fieldErrors={{ [field]: text.reasonErrors }}>
      <Restored shown={form.restored} startOver={startOver} />
      <Errors refused={refused} />
      <Textarea name={field} label={text.reason} maxLength={2000} {...(description ? { description } : {})} />
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
