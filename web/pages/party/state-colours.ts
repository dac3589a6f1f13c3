import type { InvitationState } from '../../../shared/invitation/invitation.ts';

export const stateColours: Record<InvitationState, 'accent' | 'success' | 'warning' | 'neutral'> = {
  invited: 'accent',
  accepted: 'success',
  declined: 'warning',
  expired: 'neutral',
  cancelled: 'neutral',
};
