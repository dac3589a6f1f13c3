import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Profile } from '../../shared/profile/profile.ts';
import { isProblem } from '../api/problem.ts';
import { useMyProfile } from '../hooks/profile.ts';
import { useText } from '../language/use-text.ts';
import { Empty } from '../state/empty.tsx';
import { Loaded } from '../state/loaded.tsx';

const isApproved = ({ state }: Profile): boolean => state === 'active' || state === 'paused';

const Missing = ({ state }: { state: Profile['state'] | 'none' }) => {
  const { status, approvalNeeded } = useText('profile');
  const { failure: text } = useText('common');
  return (
    <Empty title={approvalNeeded}>
      <p>{status[state]}</p>
      <Button as={Link} to="/profile">
        {text.toProfile}
      </Button>
    </Empty>
  );
};

/** Draws what needs a profile that NAV has approved; in its place what is missing, and the way to the profile. */
export const ApprovedOnly = ({ children }: { children: ReactNode }) => {
  const mine = useMyProfile();
  if (isProblem(mine.error, 'not-found')) return <Missing state="none" />;
  return (
    <Loaded query={mine}>
      {({ body: { profile } }) => (isApproved(profile) ? children : <Missing state={profile.state} />)}
    </Loaded>
  );
};
