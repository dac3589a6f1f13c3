import { Button, Heading } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { conditionNames } from '../../shared/interest/conditions.ts';
import { type Interest, wishSchema } from '../../shared/interest/interest.ts';
import { largestInvestment } from '../../shared/matching/fits.ts';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { Errors } from '../form/errors.tsx';
import { RadioGroup, Textarea } from '../form/fields.tsx';
import { Form } from '../form/form.tsx';
import { NumberField } from '../form/number-field.tsx';
import { Restored } from '../form/restored.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useTellInterest } from '../hooks/interests.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { ChangeProblem } from '../state/change-problem.tsx';

/** What is said already, as the form holds it. */
const initialOf = (interest: Interest | undefined): Record<string, unknown> =>
  interest?.state === 'committed'
    ? { kind: 'commitment', note: interest.note, amount: interest.amount, conditions: interest.conditions }
    : { kind: 'interest', note: interest?.state === 'expressed' ? interest.note : '', conditions: {} };

const Commitment = ({ terms }: { terms: NeedTerms }) => {
  const { interest: text } = useText('investor');
  const { kroner } = useFormats();
  const kind = useWatch({ name: 'kind' });
  if (kind !== 'commitment') return null;
  return (
    <>
      <NumberField
        name="amount"
        label={text.amount}
        description={text.amountHelp(kroner(largestInvestment(terms)))}
        className="number-field"
      />
      <fieldset className="stack plain-fieldset">
        <Heading as="legend" size="small" level="3">
          {text.conditions}
        </Heading>
        <p className="plain">{text.conditionsHelp}</p>
        {conditionNames.map((name) => (
          <NumberField
            key={name}
            name={`conditions.${name}`}
            label={text.conditionNames[name]}
            scale={name === 'minPaymentCap' ? 1 : 0.01}
            className="number-field"
          />
        ))}
      </fieldset>
    </>
  );
};

type Props = {
  consortiumId: string;
  interest: Interest | undefined;
  version: number;
  terms: NeedTerms;
  /** What may be said now: `express`, `commit` or both. */
  actions: readonly string[];
  reload: () => unknown;
  done: () => void;
};

const kindOf = { express: 'interest', commit: 'commitment' } as const;

/** Tells NAV of interest, or what the investor puts up and on which conditions. */
export const InterestForm = ({ consortiumId, interest, version, terms, actions, reload, done }: Props) => {
  const { interest: text } = useText('investor');
  const tell = useTellInterest();
  const form = useDraftForm({
    name: `interest/${consortiumId}`,
    schema: wishSchema,
    initial: initialOf(interest),
  });
  const steps = (['express', 'commit'] as const).filter((step) => actions.includes(step));
  const send = async (body: Parameters<typeof tell.mutateAsync>[0]['body']) => {
    await tell.mutateAsync({ params: { consortiumId }, version, body });
    form.forget();
    done();
  };
  const startOver = () => {
    form.forget();
    form.reset(initialOf(interest));
  };
  return (
    <Form form={form} onSend={(body) => send(body).catch(() => undefined)} fieldErrors={text.errors}>
      <Errors refused={tell.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <div className="stack-wide narrow">
        <RadioGroup
          name="kind"
          label={text.kind}
          choices={steps.map((step) => ({ value: kindOf[step], ...text.kinds[kindOf[step]] }))}
        />
        <Commitment terms={terms} />
        <Textarea name="note" label={text.note} maxLength={2000} />
      </div>
      <ChangeProblem error={tell.error} reload={reload} />
      <Button type="submit" className="start" loading={tell.isPending}>
        {text.send}
      </Button>
    </Form>
  );
};
