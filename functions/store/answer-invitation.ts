import { afterAnswers } from '../../shared/consortium/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { afterMeetingAnswers } from '../../shared/meeting/decide.ts';
import { noLimits } from '../../shared/meeting/diary.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { refuse } from '../../shared/refusal.ts';
import { judgeSeat } from '../consortium/judge-seat.ts';
import type { Deps } from '../deps.ts';
import { givenBack, takenBack } from '../meeting/call-off.ts';
import { invitationsTo } from '../meeting/invitations.ts';
import { replacementFor } from '../replace/request.ts';
import { amendInvitation } from './amend-invitation.ts';
import { type Claim, claimsOf, tryBooked } from './book.ts';
import { type Change, replace } from './change.ts';
import { consortia } from './nouns/consortia.ts';
import { meetings } from './nouns/meetings.ts';
import { overtaking } from './overtaking.ts';

type Answered = { by: string; from: Invitation; to: Invitation; also?: readonly Change[] };

/** Whoever accepts a consortium’s meeting has their time booked then; those of a round are booked from the start. */
const claimed = (meeting: MeetingRecord, { from, to }: Answered): Claim[] => {
  if (meeting.type !== 'consortium') return [];
  if (from.state === to.state) return [];
  const own = { people: [to.personId], limits: noLimits };
  if (to.state === 'accepted') return claimsOf(meeting, { ...own, take: true });
  return from.state === 'accepted' ? claimsOf(meeting, { ...own, take: false }) : [];
};

/** A yes that changes nothing, and a no, are judged by nothing: leaving is always possible. */
const judged = async (
  deps: Deps,
  meeting: MeetingRecord,
  all: readonly Invitation[],
  { from, to }: Answered,
) =>
  to.state === 'accepted' && from.state !== 'accepted'
    ? judgeSeat(deps, { meeting, all, of: to })
    : { clear: true, held: [] };

/** What an answer makes of the consortium whose meeting it is; it is not accepted while something stands in the way. */
const consortiumAfter = async (
  deps: Deps,
  to: Invitation,
  { all, clear }: { all: readonly Invitation[]; clear: boolean },
): Promise<Change[]> => {
  if (to.consortiumId === undefined || to.type !== 'consortium') return [];
  const consortium = (await deps.store.get(consortia, to.consortiumId)) ?? refuse('not-found');
  const everybodyAccepted = clear && all.every(({ state }) => state === 'accepted');
  const next = afterAnswers(consortium, { everybodyAccepted, now: deps.now() });
  return [replace(consortia, { from: consortium, to: next })];
};

/** A meeting of two that one has declined: the other is told, and the time is free again. */
const lost = (deps: Deps, meeting: MeetingRecord, others: readonly Invitation[]): Change[] =>
  meeting.state === 'declined'
    ? others.flatMap((invitation) =>
        takenBack(deps, { invitation, sequence: invitation.sequence + 1, why: 'declined' }),
      )
    : [];

const attempt = async (deps: Deps, answered: Answered) => {
  const { by, from, to, also = [] } = answered;
  const meeting = (await deps.store.get(meetings, from.meetingId)) ?? refuse('not-found');
  const others = (await invitationsTo(deps, from.meetingId)).filter(
    ({ invitationId }) => invitationId !== from.invitationId,
  );
  // Whoever has been replaced has no seat any more.
  const seated = new Set(meeting.seats.map(({ profileId }) => profileId));
  const all = [...others, to].filter(({ profileId }) => seated.has(profileId));
  const { clear, held } = await judged(deps, meeting, all, answered);
  const next = afterMeetingAnswers(meeting, all, deps.now());
  const claims = next.state === 'declined' ? givenBack(meeting) : claimed(meeting, answered);
  const record = to.type === 'consortium' ? `CONSORTIUM#${to.consortiumId}` : `MEETING#${to.meetingId}`;
  await tryBooked(deps, claims, {
    changes: [
      amendInvitation({ from, to }),
      deps.store.audit({ by, action: 'answer-invitation', record, from: from.state, to: to.state }),
      ...also,
      ...(clear || to.consortiumId === undefined
        ? []
        : [deps.store.task({ task: 'review-consortia', consortiumId: to.consortiumId })]),
      ...(to.state === 'declined' && !to.noTimeFits ? replacementFor(deps, to, 'declined') : []),
    ],
    contested: [
      replace(meetings, { from: meeting, to: next }),
      ...(await consortiumAfter(deps, to, { all, clear })),
      ...held,
      ...lost(deps, next, others),
    ],
  });
};

/**
 * Stores a party’s answer and, in the same transaction, what it makes of the meeting, the consortium and people’s time.
 * Each answer moves the meeting’s version, so that of two last answers at the same time one surely sees the other.
 */
export const storeAnswer = (deps: Deps, answered: Answered): Promise<void> =>
  overtaking(() => attempt(deps, answered));
