import { StepOf } from '../../profile/step-of.tsx';
import { ConflictsStep } from './conflicts-step.tsx';
import { JobsStep } from './jobs-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { SupportStep } from './support-step.tsx';

const steps = {
  organisation: OrganisationStep,
  jobs: JobsStep,
  language: LanguageStep,
  support: SupportStep,
  conflicts: ConflictsStep,
};

export const Page = () => <StepOf steps={steps} />;
