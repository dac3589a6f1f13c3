import { Button, Fieldset } from '@navikt/ds-react';
import { useFieldArray } from 'react-hook-form';
import { TextField } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';
import { PaymentFields } from './payment-fields.tsx';

type OutcomeValues = { terms: { outcomes: Record<string, unknown>[] } };
/** The engine's contract has a chain of at most three. */
const most = 3;

const Outcome = ({ index, remove }: { index: number; remove: (() => void) | undefined }) => {
  const text = useText('needEditor');
  const at = `terms.outcomes.${index}`;
  return (
    <Fieldset legend={text.outcomeNumber(index + 1)} size="small" className="form-part boxed">
      <TextField name={`${at}.metric`} label={text.metric} />
      <div className="fields">
        <NumberField name={`${at}.month`} label={text.month} />
        <NumberField name={`${at}.expectedShare`} label={text.expectedShare} scale={0.01} />
      </div>
      <NumberField name={`${at}.strength`} label={text.strength} description={text.strengthHelp} decimals />
      <PaymentFields at={`${at}.payment`} />
      {remove && (
        <Button type="button" size="small" variant="tertiary" className="start" onClick={remove}>
          {text.removeOutcome(index + 1)}
        </Button>
      )}
    </Fieldset>
  );
};

/** The results that are paid for, one after another. */
export const Outcomes = () => {
  const text = useText('needEditor');
  const { fields, append, remove } = useFieldArray<OutcomeValues, 'terms.outcomes'>({
    name: 'terms.outcomes',
  });
  return (
    <Part title={text.outcomes} help={text.outcomesHelp}>
      {fields.map(({ id }, index) => (
        <Outcome key={id} index={index} remove={fields.length > 1 ? () => remove(index) : undefined} />
      ))}
      {fields.length < most && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="start"
          onClick={() => append({ metric: '', expectedShare: 0.5, strength: 30, payment: {} })}
        >
          {text.addOutcome}
        </Button>
      )}
    </Part>
  );
};
