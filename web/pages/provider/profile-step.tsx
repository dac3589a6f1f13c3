import { useParams } from 'react-router';
import { isProblem } from '../../api/problem.ts';
import { useMyProfile } from '../../hooks/profile.ts';
import { NotFound } from '../../router/not-found.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { ConflictsStep } from './conflicts-step.tsx';
import { OffersStep } from './offers-step.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { ReachStep } from './reach-step.tsx';

const pages: Record<string, () => React.JSX.Element> = {
  organisation: OrganisationStep,
  offers: OffersStep,
  reach: ReachStep,
  conflicts: ConflictsStep,
};

export const Page = () => {
  const { step = '' } = useParams();
  const mine = useMyProfile();
  const Step = pages[step];
  if (!Step) return <NotFound />;
  // A profile that has not been begun is begun by the first step.
  if (isProblem(mine.error, 'not-found')) return <Step key={step} />;
  return <Loaded query={mine}>{() => <Step key={step} />}</Loaded>;
};
