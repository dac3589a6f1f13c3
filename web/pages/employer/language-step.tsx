import * as z from 'zod';
import { employerSchema } from '../../../shared/matching/parties.ts';
import { levels } from '../../../shared/matching/vocabulary.ts';
import { RadioGroup } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { useAnswered, useMarkAnswered } from './answered.ts';
import { steps, useEmployerContent, yesNo, yesNoOf, yesNoSchema } from './content.ts';
import { LevelVerdicts } from './level-verdicts.tsx';

const schema = z.object({
  terms: employerSchema.pick({ level: true }).extend({ languageTraining: yesNoSchema }),
});

/** The levels, each with what it means at a workplace. */
const useLevelChoices = (kind: 'oralLevels' | 'writtenLevels') => {
  const { language: text } = useText('employer');
  const { levels: names } = useText('common');
  return levels.map((level) => ({ value: level, label: names[level], description: text[kind][level] }));
};

export const LanguageStep = () => {
  const text = useText('employer');
  const content = useEmployerContent();
  const { level, languageTraining } = content.terms;
  const answered = useAnswered();
  const mark = useMarkAnswered('language');
  const initial = answered('language')
    ? { terms: { level, languageTraining: yesNoOf(languageTraining) } }
    : { terms: { level: { oral: '', written: '' }, languageTraining: '' } };
  const form = useDraftForm({ name: 'profile/language', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="language"
      title={text.steps.language}
      lead={text.language.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => {
        mark();
        return { ...content, terms: { ...content.terms, ...terms } };
      }}
    >
      <div className="stack-wide narrow">
        <RadioGroup
          name="terms.level.oral"
          label={text.language.oral}
          description={text.language.oralHelp}
          choices={useLevelChoices('oralLevels')}
        />
        <RadioGroup
          name="terms.level.written"
          label={text.language.written}
          description={text.language.writtenHelp}
          choices={useLevelChoices('writtenLevels')}
        />
        <RadioGroup
          name="terms.languageTraining"
          label={text.language.training}
          choices={yesNo.map((value) => ({ value, ...text.language.trainings[value] }))}
        />
      </div>
      <LevelVerdicts />
    </StepPage>
  );
};
