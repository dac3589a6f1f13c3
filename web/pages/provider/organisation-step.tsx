import { providerSchema } from '../../../shared/matching/parties.ts';
import { providerKinds } from '../../../shared/matching/vocabulary.ts';
import { providerContentSchema } from '../../../shared/profile/content.ts';
import { RadioGroup, Textarea, TextField } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { useContent } from '../../profile/use-save-profile.ts';
import { steps, useProviderContent } from './content.ts';

const schema = providerContentSchema
  .pick({ name: true, description: true, website: true })
  .extend({ terms: providerSchema.pick({ kind: true }) });

export const OrganisationStep = () => {
  const text = useText('provider');
  const { providerKinds: kinds } = useText('common');
  const content = useProviderContent();
  const begun = useContent() !== undefined;
  const { name, description, website, terms } = content;
  const initial = { name, description, website, terms: { kind: begun ? terms.kind : '' } };
  const form = useDraftForm({ name: 'profile/organisation', schema, initial });
  const kindChoices = providerKinds.map((kind) => ({
    value: kind,
    label: kinds[kind],
    description: text.organisation.kindHelp[kind],
  }));
  return (
    <StepPage
      steps={steps}
      step="organisation"
      title={text.steps.organisation}
      lead={text.organisation.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={(sent) => ({ ...content, ...sent, terms: { ...content.terms, ...sent.terms } })}
    >
      <div className="stack-wide narrow">
        <TextField name="name" label={text.organisation.name} autoComplete="organization" />
        <RadioGroup name="terms.kind" label={text.organisation.kind} choices={kindChoices} />
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
