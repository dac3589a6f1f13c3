import type { ProfileContent } from '../../shared/profile/content.ts';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useText } from '../language/use-text.ts';
import { ConflictFields, conflictIds, conflictsSchema, conflictValues } from './conflict-step.tsx';
import { StepPage } from './step-page.tsx';

/** The step of any side that asks whom it can never be in a consortium with. */
export const PartyConflictsStep = ({
  steps,
  content,
}: {
  steps: readonly string[];
  content: ProfileContent;
}) => {
  const { conflicts: text } = useText('profile');
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
      contentWith={(sent) => {
        const conflicts = conflictIds(sent);
        return { ...content, terms: { ...content.terms, conflicts } } as ProfileContent;
      }}
    >
      <ConflictFields />
    </StepPage>
  );
};
