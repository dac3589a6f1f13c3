import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import { isProblem } from '../api/problem.ts';
import { useMyProfile } from '../hooks/profile.ts';
import { NotFound } from '../router/not-found.tsx';
import { Loaded } from '../state/loaded.tsx';

/** The step that the address names, once the profile as it is has been read. */
export const StepOf = ({ steps }: { steps: Record<string, ComponentType> }) => {
  const { step = '' } = useParams();
  const mine = useMyProfile();
  const Step = steps[step];
  if (!Step) return <NotFound />;
  // A profile that has not been begun is begun by the first step.
  if (isProblem(mine.error, 'not-found')) return <Step key={step} />;
  return <Loaded query={mine}>{() => <Step key={step} />}</Loaded>;
};
