import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import {
  ConflictFields,
  conflictIds,
  conflictsSchema,
  conflictValues,
} from '../../profile/conflict-step.tsx';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useProviderContent } from './content.ts';

export const ConflictsStep = () => {
  const { conflicts: text } = useText('profile');
  const content = useProviderContent();
  const initial = conflictValues(content.terms.conflicts);
  const form = useDraftForm({ name: 'profile/conflicts', schema: conflictsSchema, initial });
  return (
    <StepPage
      steps={steps}
      step="conflicts"
      title={text.title}
      lead={text.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={(sent) => ({ ...content, terms: { ...content.terms, conflicts: conflictIds(sent) } })}
    >
      <ConflictFields />
    </StepPage>
  );
};
