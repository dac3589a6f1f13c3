import * as z from 'zod';
import { investorSchema } from '../../../shared/matching/parties.ts';
import { providerKinds } from '../../../shared/matching/vocabulary.ts';
import { CheckboxGroup, RadioGroup } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useInvestorContent } from './content.ts';

const asked = investorSchema.pick({ themes: true, areas: true, fundsKinds: true, minEvidence: true });
/** The page asks for at least one theme and one kind; the service takes a draft without. A choice is typed as text. */
const schema = z.object({
  terms: asked.extend({
    themes: asked.shape.themes.min(1),
    fundsKinds: asked.shape.fundsKinds.min(1),
    minEvidence: z.coerce.number().pipe(asked.shape.minEvidence),
  }),
});

export const SupportStep = () => {
  const { mandate: text } = useText('investor');
  const { providerKinds: kinds, evidence } = useText('common');
  const { listOf } = useTerms();
  const content = useInvestorContent();
  const { themes, areas, fundsKinds, minEvidence } = content.terms;
  const initial = { terms: { themes, areas, fundsKinds, minEvidence: String(minEvidence) } };
  const form = useDraftForm({ name: 'profile/support', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="support"
      title={text.steps.support}
      lead={text.supportLead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => ({ ...content, terms: { ...content.terms, ...terms } })}
    >
      <CheckboxGroup
        name="terms.themes"
        label={text.themes}
        description={text.themesHelp}
        choices={listOf('themes')}
        columns
      />
      <CheckboxGroup
        name="terms.areas"
        label={text.areas}
        description={text.areasHelp}
        choices={listOf('areas')}
        columns
      />
      <CheckboxGroup
        name="terms.fundsKinds"
        label={text.fundsKinds}
        description={text.fundsKindsHelp}
        choices={providerKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <RadioGroup
        name="terms.minEvidence"
        label={text.minEvidence}
        description={text.minEvidenceHelp}
        choices={evidence.map((label, level) => ({ value: String(level), label }))}
      />
    </StepPage>
  );
};
