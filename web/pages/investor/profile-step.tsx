import { StepOf } from '../../profile/step-of.tsx';
import { ConflictsStep } from './conflicts-step.tsx';
import { MoneyStep } from './money-step.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { SupportStep } from './support-step.tsx';

const steps = {
  organisation: OrganisationStep,
  money: MoneyStep,
  support: SupportStep,
  conflicts: ConflictsStep,
};

export const Page = () => <StepOf steps={steps} />;
