import { BodyLong, Box, Tag } from '@navikt/ds-react';
import type { Profile } from '../../shared/profile/profile.ts';
import { useText } from '../language/use-text.ts';

const colours = {
  draft: 'neutral',
  submitted: 'info',
  'sent-back': 'warning',
  active: 'success',
  paused: 'neutral',
  withdrawn: 'neutral',
} as const;

const Reason = ({ reason }: { reason: string }) => {
  const text = useText('profile');
  return (
    <BodyLong>
      <strong>{text.reason}</strong> {reason}
    </BodyLong>
  );
};

/** Where the profile is in its life, what that means, and what a moderator has written about it. */
export const ProfileStatus = ({ profile }: { profile: Profile }) => {
  const text = useText('profile');
  const { profileStates } = useText('common');
  const change = 'change' in profile ? profile.change : undefined;
  return (
    <Box padding="space-24" borderRadius="12" background="neutral-soft" className="stack narrow">
      <Tag className="start" variant="moderate" data-color={colours[profile.state]}>
        {profileStates[profile.state]}
      </Tag>
      <BodyLong>{text.status[profile.state]}</BodyLong>
      {profile.state === 'sent-back' && <Reason reason={profile.reason} />}
      {change && <BodyLong>{text.changeStatus[change.state]}</BodyLong>}
      {change?.state === 'sent-back' && <Reason reason={change.reason} />}
    </Box>
  );
};
