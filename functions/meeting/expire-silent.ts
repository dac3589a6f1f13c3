import { expireInvitation } from '../../shared/invitation/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Deps } from '../deps.ts';
import { replacementFor } from '../replace/request.ts';
import { replace } from '../store/change.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { invitationsTo } from './invitations.ts';

/**
 * Ends the invitations of a consortium that nobody answered in time, each with the search for who takes the place. The
 * meeting waits for them: the others have said yes.
 */
export const expireSilent = async (deps: Deps, { meetingId }: MeetingRecord): Promise<void> => {
  const all = await invitationsTo(deps, meetingId);
  for (const from of all.filter(({ state }) => state === 'invited')) {
    const sequence = from.sequence + 1;
    const { invitationId, personId } = from;
    await deps.store.commit([
      replace(invitations, { from, to: { ...expireInvitation(from), sequence } }),
      deps.store.task({ task: 'send-cancellation', invitationId, personId, sequence, why: 'expired' }),
      deps.store.audit({
        by: 'system',
        action: 'expire-invitation',
        record: `CONSORTIUM#${meetingId}`,
        from: 'invited',
        to: 'expired',
      }),
      ...replacementFor(deps, from, 'expired'),
    ]);
  }
};
