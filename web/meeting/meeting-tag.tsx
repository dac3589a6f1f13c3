import { Tag } from '@navikt/ds-react';
import type { MeetingState } from '../../shared/meeting/meeting.ts';
import { useText } from '../language/use-text.ts';

const colours = {
  requested: 'neutral',
  proposed: 'warning',
  invited: 'accent',
  accepted: 'success',
  declined: 'neutral',
  expired: 'neutral',
  held: 'neutral',
  cancelled: 'danger',
} as const satisfies Record<MeetingState, string>;

/** How far a meeting has come, as a party would say it. */
export const MeetingTag = ({
  state,
  size = 'medium',
}: {
  state: MeetingState;
  size?: 'small' | 'medium';
}) => {
  const { states } = useText('meetings');
  return (
    <Tag size={size} variant="moderate" data-color={colours[state]}>
      {states[state]}
    </Tag>
  );
};
