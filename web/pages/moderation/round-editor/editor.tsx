import { Button } from '@navikt/ds-react';
import { Errors } from '../../../form/errors.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { About } from './about.tsx';
import { Deadlines } from './deadlines.tsx';
import { Questions } from './questions.tsx';
import { Rooms } from './rooms.tsx';
import { Slots } from './slots.tsx';
import { type RoundValues, roundFormSchema, type SentRound } from './values.ts';

type Props = {
  /** What the draft is kept under. */
  name: string;
  initial: RoundValues;
  /** The needs to choose among; none where the round has its need already. */
  needs?: readonly { value: string; label: string }[];
  saving: boolean;
  refused: unknown;
  reload: () => unknown;
  /** Resolves when it has been saved; what was typed is then forgotten. */
  onSave: (sent: SentRound) => Promise<unknown>;
};

/** The form of a dialogue round. */
export const Editor = ({ name, initial, needs, saving, refused, reload, onSave }: Props) => {
  const text = useText('roundEditor');
  const form = useDraftForm({ name, schema: roundFormSchema, initial });
  const save = (sent: SentRound) =>
    onSave(sent).then(form.forget, () => undefined /* drawn from `refused` */);
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <Form form={form} onSend={save} fieldErrors={text.fieldErrors}>
      <Restored shown={form.restored} startOver={startOver} />
      <Errors refused={refused} />
      <About needs={needs} />
      <Deadlines />
      <Slots />
      <Rooms />
      <Questions />
      <ChangeProblem error={refused} reload={reload} />
      <Button className="start" loading={saving}>
        {text.save}
      </Button>
    </Form>
  );
};
