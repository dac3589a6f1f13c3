import { Fieldset } from '@navikt/ds-react';
import * as z from 'zod';
import { providerSchema } from '../../../shared/matching/parties.ts';
import { levels } from '../../../shared/matching/vocabulary.ts';
import { CheckboxGroup, Select } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useProviderContent } from './content.ts';

const asked = providerSchema.pick({ areas: true, languages: true, entryLevel: true });
/** The page asks for at least one area; the service takes a draft without. */
const schema = z.object({ terms: asked.extend({ areas: asked.shape.areas.min(1) }) });

export const ReachStep = () => {
  const text = useText('provider');
  const { levels: names } = useText('common');
  const { listOf } = useTerms();
  const content = useProviderContent();
  const { areas, languages, entryLevel } = content.terms;
  const initial = { terms: { areas, languages, entryLevel } };
  const form = useDraftForm({ name: 'profile/reach', schema, initial });
  const levelChoices = levels.map((level) => ({ value: level, label: names[level] }));
  return (
    <StepPage
      steps={steps}
      step="reach"
      title={text.steps.reach}
      lead={text.reach.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => ({ ...content, terms: { ...content.terms, ...terms } })}
    >
      <CheckboxGroup name="terms.areas" label={text.reach.areas} choices={listOf('areas')} columns />
      <CheckboxGroup
        name="terms.languages"
        label={text.reach.languages}
        choices={listOf('languages')}
        columns
      />
      <Fieldset legend={text.reach.entryTitle} description={text.reach.entryHelp}>
        <div className="row">
          <Select name="terms.entryLevel.oral" label={text.reach.oral} choices={levelChoices} />
          <Select name="terms.entryLevel.written" label={text.reach.written} choices={levelChoices} />
        </div>
      </Fieldset>
    </StepPage>
  );
};
