import * as z from 'zod';
import { employerSchema } from '../../../shared/matching/parties.ts';
import { RadioGroup, Select } from '../../form/fields.tsx';
import { NumberField } from '../../form/number-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { hasJobs, steps, useEmployerContent, yesNo, yesNoOf, yesNoSchema } from './content.ts';

/** The page asks for at least one position; the service takes a draft without. */
const schema = z.object({
  terms: employerSchema.pick({ area: true }).extend({
    positions: z.int().min(1),
    positionShare: z.number().min(1).max(100),
    permanent: yesNoSchema,
  }),
});

export const JobsStep = () => {
  const text = useText('employer');
  const { listOf } = useTerms();
  const content = useEmployerContent();
  const { area, positions, positionShare, permanent } = content.terms;
  const initial = hasJobs(content)
    ? { terms: { area, positions, positionShare, permanent: yesNoOf(permanent) } }
    : { terms: { area: '', positions: undefined, positionShare: undefined, permanent: '' } };
  const form = useDraftForm({ name: 'profile/jobs', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="jobs"
      title={text.steps.jobs}
      lead={text.jobs.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => ({ ...content, terms: { ...content.terms, ...terms } })}
    >
      <div className="stack-wide narrow">
        <Select name="terms.area" label={text.jobs.area} choices={listOf('areas')} empty={text.jobs.choose} />
        <NumberField name="terms.positions" label={text.jobs.positions} className="number-field" />
        <NumberField
          name="terms.positionShare"
          label={text.jobs.positionShare}
          description={text.jobs.positionShareHelp}
          className="number-field"
        />
        <RadioGroup
          name="terms.permanent"
          label={text.jobs.permanent}
          choices={yesNo.map((value) => ({ value, ...text.jobs.permanence[value] }))}
        />
      </div>
    </StepPage>
  );
};
