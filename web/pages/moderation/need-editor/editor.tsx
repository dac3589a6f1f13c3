import { Button, InlineMessage } from '@navikt/ds-react';
import type { NeedContent } from '../../../../shared/need/need.ts';
import { Errors } from '../../../form/errors.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { About } from './about.tsx';
import { Elements } from './elements.tsx';
import { Evidence } from './evidence.tsx';
import { Live } from './live.tsx';
import { Money } from './money.tsx';
import { Outcomes } from './outcomes.tsx';
import { Rules } from './rules.tsx';
import { type NeedValues, needFormSchema } from './values.ts';
import { Who } from './who.tsx';

type Props = {
  /** What the draft is kept under. */
  name: string;
  initial: NeedValues;
  /** The need was checked, and will have to be again. */
  wasChecked: boolean;
  saving: boolean;
  refused: unknown;
  reload: () => unknown;
  /** Resolves when it has been saved; what was typed is then forgotten. */
  onSave: (content: NeedContent) => Promise<unknown>;
};

/** The form of a need; beside it, as one types, the checks and what the contract would pay. */
export const Editor = ({ name, initial, wasChecked, saving, refused, reload, onSave }: Props) => {
  const text = useText('needEditor');
  const form = useDraftForm({ name, schema: needFormSchema, initial });
  const save = (content: NeedContent) =>
    onSave(content).then(form.forget, () => undefined /* drawn from `refused` */);
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  return (
    <Form form={form} onSend={save} fieldErrors={text.fieldErrors}>
      <Restored shown={form.restored} startOver={startOver} />
      {wasChecked && <InlineMessage status="info">{text.mustCheckAgain}</InlineMessage>}
      <Errors refused={refused} />
      <div className="beside">
        <div className="stack-wide">
          <About />
          <Who />
          <Elements />
          <Money />
          <Outcomes />
          <Evidence />
          <Rules />
          <ChangeProblem error={refused} reload={reload} />
          <Button className="start" loading={saving}>
            {text.save}
          </Button>
        </div>
        <Live />
      </div>
    </Form>
  );
};
