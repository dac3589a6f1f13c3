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
  /** A second reason that this step takes, and what it is for. */
  second?: { label: string; description: string } | undefined;
  /** Resolves when the step has been taken; what was typed is then forgotten. */
  onSend: (reason: string, second?: string) => Promise<unknown>;
};

/** Why, and a button: for the steps that are told to somebody with a reason. */
export const ReasonForm = ({
  name,
  description,
  button,
  danger,
  sending,
  refused,
  second,
  onSend,
}: Props) => {
  const text = useText('moderation');
  const field = fieldOf(name);
  const secondField = `${field}-second`;
  const fields = second ? [field, secondField] : [field];
  const initial: Record<string, string> = { [field]: '', [secondField]: '' };
  const schema = z.object(Object.fromEntries(fields.map((one) => [one, reasonSchema])));
  const form = useDraftForm({ name, schema, initial });
  const send = (sent: Record<string, string>) =>
    onSend(sent[field]!, sent[secondField]).then(
      form.forget,
      () => undefined /* drawn by whoever has the mutation */,
    );
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <Form
      form={form}
      onSend={send}
      fieldErrors={{ [field]: text.reasonErrors, [secondField]: text.reasonErrors }}
    >
      <Restored shown={form.restored} startOver={startOver} />
      <Errors refused={refused} />
      <Textarea name={field} label={text.reason} maxLength={2000} {...(description ? { description } : {})} />
      {second && <Textarea name={secondField} maxLength={2000} {...second} />}
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
