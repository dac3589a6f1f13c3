import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useController, useFieldArray, useFormContext } from 'react-hook-form';
import { NumberField } from '../../../form/number-field.tsx';
import { useField } from '../../../form/use-field.ts';
import { useText } from '../../../language/use-text.ts';

const Steps = ({ at }: { at: string }) => {
  const text = useText('needEditor');
  const { fields, append, remove } = useFieldArray({ name: at });
  return (
    <>
      {fields.map(({ id }, index) => (
        <div key={id} className="fields">
          <NumberField name={`${at}.${index}.share`} label={text.stepShare(index + 1)} scale={0.01} />
          <NumberField name={`${at}.${index}.amount`} label={text.stepAmount(index + 1)} />
          {fields.length > 1 && (
            <Button type="button" size="small" variant="tertiary" onClick={() => remove(index)}>
              {text.removeStep(index + 1)}
            </Button>
          )}
        </div>
      ))}
      <Button type="button" size="small" variant="secondary" className="start" onClick={() => append({})}>
        {text.addStep}
      </Button>
    </>
  );
};

/** An amount for each person, or steps by how many get there. */
export const PaymentFields = ({ at }: { at: string }) => {
  const text = useText('needEditor');
  const { setValue } = useFormContext();
  const { error } = useField(at);
  const { field } = useController({ name: `${at}.scale` });
  const isScale = field.value !== undefined;
  const choose = (kind: string) =>
    setValue(at, kind === 'scale' ? { scale: [{}] } : { perPerson: undefined }, { shouldDirty: true });
  return (
    <>
      <RadioGroup
        id={at}
        legend={text.payment}
        value={isScale ? 'scale' : 'person'}
        onChange={choose}
        error={error}
      >
        <Radio value="person">{text.perPersonChoice}</Radio>
        <Radio value="scale">{text.scaleChoice}</Radio>
      </RadioGroup>
      {isScale ? (
        <Steps at={`${at}.scale`} />
      ) : (
        <NumberField name={`${at}.perPerson`} label={text.perPerson} />
      )}
    </>
  );
};
