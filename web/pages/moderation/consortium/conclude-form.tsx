import { Button } from '@navikt/ds-react';
import * as z from 'zod';
import { conclusionResults } from '../../../../shared/consortium/consortium.ts';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { reasonSchema } from '../../../../shared/text.ts';
import { Errors } from '../../../form/errors.tsx';
import { RadioGroup, Textarea } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useConclude } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';

const schema = z.object({ result: z.enum(conclusionResults), reason: reasonSchema });

type Props = { consortium: ConsortiumView; reload: () => unknown };
type Conclude = ReturnType<typeof useConclude>;

const Fields = ({ consortium, reload, conclude }: Props & { conclude: Conclude }) => {
  const { conclusion: text } = useText('consortium');
  const { consortiumId, version } = consortium;
  const form = useDraftForm({
    name: `conclude/${consortiumId}`,
    schema,
    initial: { result: '' as 'contract', reason: '' },
  });
  const send = (body: z.infer<typeof schema>) =>
    conclude.mutate({ params: { consortiumId }, version, body }, { onSuccess: form.forget });
  return (
    <Form form={form} onSend={send} fieldErrors={text.errors}>
      <Errors refused={conclude.error} />
      <RadioGroup
        name="result"
        label={text.result}
        choices={[
          { value: 'contract', label: text.contract, description: text.contractHelp },
          { value: 'no-contract', label: text.noContract },
        ]}
      />
      <Textarea name="reason" label={text.reason} maxLength={2000} />
      <ChangeProblem error={conclude.error} reload={reload} />
      <Button className="start" variant="secondary" loading={conclude.isPending}>
        {text.button}
      </Button>
    </Form>
  );
};

/** The last step: whether a contract came of it, and why. */
export const ConcludeForm = ({ consortium, reload }: Props) => {
  const { conclusion: text } = useText('consortium');
  const conclude = useConclude();
  const mayConclude = consortium.actions.includes('conclude');
  if (!mayConclude && !conclude.isSuccess) return null;
  return (
    <Section title={text.formTitle} {...(mayConclude ? { lead: text.help } : {})}>
      <div className="stack narrow">
        <Done shown={conclude.isSuccess}>{text.done}</Done>
        {mayConclude && <Fields {...{ consortium, reload, conclude }} />}
      </div>
    </Section>
  );
};
