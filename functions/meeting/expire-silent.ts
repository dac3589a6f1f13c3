import { expireInvitation } from '../../shared/invitation/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { tellAnew } from '../../shared/meeting/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { replacementFor } from '../replace/request.ts';
import { amendInvitation } from '../store/amend-invitation.ts';
import { type Change, replace } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { invitationsTo } from './invitations.ts';

const expired = (deps: Deps, from: Invitation, sequence: number): Change[] => {
  const { invitationId, personId, meetingId } = from;
  return [
    amendInvitation({ from, to: { ...expireInvitation(from), sequence } }),
    deps.store.task({ task: 'send-cancellation', invitationId, personId, sequence, why: 'expired' }),
    deps.store.audit({
      by: 'system',
      action: 'expire-invitation',
      record: `CONSORTIUM#${meetingId}`,
      from: 'invited',
      to: 'expired',
    }),
    ...replacementFor(deps, from, 'expired'),
  ];
};

/**
 * Ends the invitations of a consortium that nobody answered in time, each with the search for who takes the place. The
 * meeting waits for them: the others have said yes.
 */
export const expireSilent = async (deps: Deps, from: MeetingRecord): Promise<void> => {
  const silent = (await invitationsTo(deps, from.meetingId)).filter(({ state }) => state === 'invited');
  if (silent.length === 0) return;
  const to = tellAnew(from, deps.now());
  await deps.store.commit([
    replace(meetings, { from, to }),
    ...silent.flatMap((invitation) => expired(deps, invitation, to.sequence)),
  ]);
};
