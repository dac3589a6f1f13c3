import { InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { investorSchema } from '../../../shared/matching/parties.ts';
import {
  type InvestorCategory,
  instruments,
  investorCategories,
} from '../../../shared/matching/vocabulary.ts';
import { investorContentSchema } from '../../../shared/profile/content.ts';
import { RadioGroup, Textarea, TextField } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { useContent } from '../../profile/use-save-profile.ts';
import { giftLimits, steps, useInvestorContent } from './content.ts';

const schema = investorContentSchema
  .pick({ name: true, description: true, website: true })
  .extend({ terms: investorSchema.pick({ category: true, instrument: true }) });

/** What is usual for the category that is chosen. */
const CategoryHelp = () => {
  const { mandate: text } = useText('investor');
  const category: InvestorCategory | '' = useWatch({ name: 'terms.category' });
  return (
    <div aria-live="polite">
      {category && <InlineMessage status="info">{text.categoryHelp[category]}</InlineMessage>}
    </div>
  );
};

export const OrganisationStep = () => {
  const { mandate: text } = useText('investor');
  const content = useInvestorContent();
  const begun = useContent() !== undefined;
  const { name, description, website, terms } = content;
  const { category, instrument } = terms;
  const initial = {
    name,
    description,
    website,
    terms: begun ? { category, instrument } : { category: '', instrument: '' },
  };
  const form = useDraftForm({ name: 'profile/organisation', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="organisation"
      title={text.steps.organisation}
      lead={text.organisationLead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={(sent) => ({
        ...content,
        ...sent,
        terms: {
          ...content.terms,
          ...sent.terms,
          ...(sent.terms.instrument === 'gift' ? giftLimits : {}),
        },
      })}
    >
      <div className="stack-wide narrow">
        <TextField name="name" label={text.name} autoComplete="organization" />
        <RadioGroup
          name="terms.category"
          label={text.category}
          choices={investorCategories.map((value) => ({ value, ...text.categories[value] }))}
        />
        <CategoryHelp />
        <RadioGroup
          name="terms.instrument"
          label={text.instrument}
          choices={instruments.map((value) => ({ value, ...text.instruments[value] }))}
        />
        <Textarea
          name="description"
          label={text.description}
          description={text.descriptionHelp}
          maxLength={4000}
        />
        <TextField name="website" label={text.website} type="url" optional />
      </div>
    </StepPage>
  );
};
