import { StepOf } from '../../profile/step-of.tsx';
import { ConflictsStep } from './conflicts-step.tsx';
import { OffersStep } from './offers-step.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { ReachStep } from './reach-step.tsx';

const steps = {
  organisation: OrganisationStep,
  offers: OffersStep,
  reach: ReachStep,
  conflicts: ConflictsStep,
};

export const Page = () => <StepOf steps={steps} />;
