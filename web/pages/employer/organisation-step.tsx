import { employerContentSchema } from '../../../shared/profile/content.ts';
import { Textarea, TextField } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useEmployerContent } from './content.ts';

const schema = employerContentSchema.pick({ name: true, description: true, website: true });

export const OrganisationStep = () => {
  const text = useText('employer');
  const content = useEmployerContent();
  const { name, description, website } = content;
  const initial = { name, description, website };
  const form = useDraftForm({ name: 'profile/organisation', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="organisation"
      title={text.steps.organisation}
      lead={text.organisation.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={(sent) => ({ ...content, ...sent })}
    >
      <div className="stack-wide narrow">
        <TextField name="name" label={text.organisation.name} autoComplete="organization" />
        <Textarea
          name="description"
          label={text.organisation.description}
          description={text.organisation.descriptionHelp}
          maxLength={4000}
        />
        <TextField name="website" label={text.organisation.website} type="url" optional />
      </div>
    </StepPage>
  );
};
