import { contractModels } from '../../../../shared/matching/vocabulary.ts';
import { RadioGroup } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';

export const Money = () => {
  const text = useText('needEditor');
  const { models } = useText('needs');
  return (
    <Part title={text.money}>
      <div className="fields">
        <NumberField name="terms.capital" label={text.capital} />
        <NumberField name="terms.paymentCap" label={text.paymentCap} />
      </div>
      <RadioGroup
        name="terms.contractModel"
        label={text.model}
        choices={contractModels.map((model) => ({ value: model, label: models[model] }))}
      />
    </Part>
  );
};
