import { isKeptFromAnswering } from '../../shared/consortium/obstacle.ts';
import { expireInvitation } from '../../shared/invitation/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { tellAnew } from '../../shared/meeting/decide.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { judgeTable } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import { replacementFor } from '../replace/request.ts';
import { amendInvitation } from '../store/amend-invitation.ts';
import { tryBooked } from '../store/book.ts';
import { type Change, replace } from '../store/change.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { flags } from '../store/nouns/standings.ts';
import { overtaking } from '../store/overtaking.ts';
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

/** What stands in the way now, or stood there until its flag goes: those whom it kept from answering get time then. */
const standingInTheWay = async (deps: Deps, consortiumId: string) => {
  const [consortium, flag] = await Promise.all([
    deps.store.get(consortia, consortiumId),
    deps.store.get(flags, consortiumId),
  ]);
  const { obstacles, held } = consortium ? await judgeTable(deps, consortium) : { obstacles: [], held: [] };
  return { obstacles: [...obstacles, ...(flag?.obstacles ?? [])], held };
};

/** As many as fit in one transaction beside the standings of the largest table; the rest follow in the next. */
const atOnce = 10;

const attempt = async (deps: Deps, meetingId: string): Promise<boolean> => {
  const from = await deps.store.get(meetings, meetingId);
  if (from?.state !== 'invited') return false;
  const { obstacles, held } = await standingInTheWay(deps, meetingId);
  const silent = (await invitationsTo(deps, meetingId)).filter(
    ({ state, profileId }) => state === 'invited' && !isKeptFromAnswering(obstacles, profileId),
  );
  if (silent.length === 0) return false;
  const to = tellAnew(from, deps.now());
  await tryBooked(deps, [], {
    changes: silent.slice(0, atOnce).flatMap((invitation) => expired(deps, invitation, to.sequence)),
    contested: [
      replace(meetings, { from, to }),
      ...(obstacles.length > 0
        ? [deps.store.task({ task: 'review-consortia', consortiumId: meetingId })]
        : []),
      ...held,
    ],
  });
  return silent.length > atOnce;
};

/**
 * Ends the invitations of a consortium that were not answered in time, each with the search for who takes the place. Those
 * whom somebody else keeps from answering stay invited. The meeting waits: the others have said yes.
 */
export const expireSilent = async (deps: Deps, { meetingId }: MeetingRecord): Promise<void> => {
  while (await overtaking(() => attempt(deps, meetingId)));
};
