import { comparisonKinds } from '../../../../shared/need/need.ts';
import { DateField } from '../../../form/date-field.tsx';
import { Select, Textarea } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';

/** The two questions that pilots have failed on, and the dates. */
export const Evidence = () => {
  const text = useText('needEditor');
  const { comparisons } = useText('needs');
  return (
    <>
      <Part title={text.referrals} help={text.referralsHelp}>
        <NumberField name="referrals.perYear" label={text.perYear} />
        <Textarea name="referrals.basis" label={text.basis} maxLength={1000} />
      </Part>
      <Part title={text.comparison} help={text.comparisonHelp}>
        <Select
          name="comparison.kind"
          label={text.comparisonKind}
          empty={text.choose}
          choices={comparisonKinds.map((kind) => ({ value: kind, label: comparisons[kind] }))}
        />
        <Textarea name="comparison.description" label={text.comparisonDescription} maxLength={1000} />
      </Part>
      <Part title={text.dates}>
        <DateField name="dates.answerBy" label={text.answerBy} />
        <DateField name="dates.startOn" label={text.startOn} />
      </Part>
    </>
  );
};
