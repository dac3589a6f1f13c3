import { levels } from '../../../../shared/matching/vocabulary.ts';
import { CheckboxGroup, Select } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';

const LevelFields = () => {
  const text = useText('needEditor');
  const { levels: names } = useText('common');
  const choices = levels.map((level) => ({ value: level, label: names[level] }));
  return (
    <div className="fields">
      <Select name="terms.entryLevel.oral" label={text.entryOral} choices={choices} />
      <Select name="terms.entryLevel.written" label={text.entryWritten} choices={choices} />
      <Select name="terms.exitLevel.oral" label={text.exitOral} choices={choices} />
      <Select name="terms.exitLevel.written" label={text.exitWritten} choices={choices} />
    </div>
  );
};

/** How many, for how long, where, in which languages and from which level. */
export const Who = () => {
  const text = useText('needEditor');
  const { listOf } = useTerms();
  return (
    <Part title={text.who}>
      <div className="fields">
        <NumberField name="terms.participants" label={text.participants} />
        <NumberField name="terms.months" label={text.months} />
        <NumberField name="terms.jobs" label={text.jobs} />
      </div>
      <LevelFields />
      <div className="columns">
        <CheckboxGroup name="terms.areas" label={text.areas} choices={listOf('areas')} />
      </div>
      <div className="columns">
        <CheckboxGroup name="terms.languages" label={text.languages} choices={listOf('languages')} />
      </div>
      <div className="columns">
        <CheckboxGroup name="terms.themes" label={text.themes} choices={listOf('themes')} />
      </div>
    </Part>
  );
};
