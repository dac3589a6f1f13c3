import { Box, Heading, List } from '@navikt/ds-react';
import * as z from 'zod';
import { RadioGroup } from '../../form/fields.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { useAnswered, useMarkAnswered } from './answered.ts';
import { steps, useEmployerContent, yesNo, yesNoOf, yesNoSchema } from './content.ts';

const schema = z.object({ terms: z.object({ mentor: yesNoSchema, needsFollowUp: yesNoSchema }) });

/** What comes with taking somebody in. */
export const WhatComes = () => {
  const { support: text } = useText('employer');
  return (
    <Box padding="space-24" borderRadius="12" background="accent-soft" className="stack">
      <Heading level="2" size="small">
        {text.comesTitle}
      </Heading>
      <List as="ul">
        {text.comes.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <p className="plain">{text.comesNote}</p>
    </Box>
  );
};

export const SupportStep = () => {
  const text = useText('employer');
  const content = useEmployerContent();
  const { mentor, needsFollowUp } = content.terms;
  const answered = useAnswered();
  const mark = useMarkAnswered('support');
  const initial = answered('support')
    ? { terms: { mentor: yesNoOf(mentor), needsFollowUp: yesNoOf(needsFollowUp) } }
    : { terms: { mentor: '', needsFollowUp: '' } };
  const form = useDraftForm({ name: 'profile/support', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="support"
      title={text.steps.support}
      lead={text.support.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => {
        mark();
        return { ...content, terms: { ...content.terms, ...terms } };
      }}
    >
      <div className="stack-wide narrow">
        <WhatComes />
        <RadioGroup
          name="terms.mentor"
          label={text.support.mentor}
          description={text.support.mentorHelp}
          choices={yesNo.map((value) => ({ value, ...text.support.mentors[value] }))}
        />
        <RadioGroup
          name="terms.needsFollowUp"
          label={text.support.followUp}
          choices={yesNo.map((value) => ({ value, ...text.support.followUps[value] }))}
        />
      </div>
    </StepPage>
  );
};
