import type { Consortium } from '../../shared/consortium/consortium.ts';
import { replaceIn } from '../../shared/consortium/decide.ts';
import type { Meeting } from '../../shared/consortium/meeting.ts';
import { requireMayMeet } from '../../shared/consortium/put-forward.ts';
import { decideReplacement, type Proposal, type Replacement } from '../../shared/consortium/replacement.ts';
import { type Invitation, isOpen } from '../../shared/invitation/invitation.ts';
import { tellAnew } from '../../shared/meeting/decide.ts';
import { fairDeadline } from '../../shared/meeting/fair-deadline.ts';
import type { InvitedMeeting, MeetingRecord, Seat } from '../../shared/meeting/meeting.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { takenBack } from '../meeting/call-off.ts';
import { invitationsTo, invited, retold } from '../meeting/invitations.ts';
import { seatsFor } from '../outbox/invite.ts';
import { tryBooked } from '../store/book.ts';
import { type Change, put, replace } from '../store/change.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { replacements } from '../store/nouns/replacements.ts';
import { overtaking } from '../store/overtaking.ts';
import { judgeProposed } from './judge.ts';

/** Whoever joins late has some days to answer. Refuses `wrong-state` where the meeting is too near for that. */
const withDeadline = (time: Meeting, now: string): Meeting =>
  fairDeadline(time, now) ?? refuse('wrong-state', { detail: 'move the meeting first' });

const reseated = (meeting: MeetingRecord, seats: Seat[], now: string): InvitedMeeting => {
  if (meeting.state !== 'invited' && meeting.state !== 'accepted')
    return refuse('wrong-state', { detail: meeting.state });
  const { type, time, pinned, invitedAt, meetingId, needId, consortiumId, title, priority, createdAt } =
    meeting;
  const { sequence, version, updatedAt } = tellAnew(meeting, now);
  return {
    ...{ meetingId, type, needId, title, priority, createdAt, pinned, invitedAt, seats },
    ...{ sequence, version, updatedAt },
    time: withDeadline(time, now),
    ...(consortiumId === undefined ? {} : { consortiumId }),
    state: 'invited',
  };
};

type Places = { meeting: InvitedMeeting; all: readonly Invitation[]; leaving: readonly string[] };

/** Those who join are invited; those who stay are told who is new; those who leave and had not said no are told. */
const mails = (deps: Deps, { meeting, all, leaving }: Places): Change[] => {
  const invitedBefore = new Set(all.map(({ profileId }) => profileId));
  const isLeaving = ({ profileId }: Invitation): boolean => leaving.includes(profileId);
  const { sequence } = meeting;
  return [
    ...meeting.seats
      .filter(({ profileId }) => !invitedBefore.has(profileId))
      .flatMap((seat) => invited(deps, { meeting, seat })),
    ...all
      .filter((one) => !isLeaving(one) && isOpen(one))
      .flatMap((one) => retold(deps, one, { ...meeting, change: 'table' })),
    ...all
      .filter(isLeaving)
      .flatMap((invitation) => takenBack(deps, { invitation, sequence, why: 'replaced' })),
  ];
};

/** Refuses `may-not-meet` unless the new table may meet by today's records; the transaction is held to them. */
const heldTogether = async (deps: Deps, consortium: Consortium, to: Proposal): Promise<Change[]> => {
  const { obstacles, held } = await judgeProposed(deps, consortium, to);
  requireMayMeet(obstacles);
  return held;
};

type By = { by: string; reason: string };

const attempt = async (deps: Deps, from: Replacement, by: By): Promise<Replacement> => {
  const now = deps.now();
  const to = decideReplacement(from, 'approve', { ...by, at: now });
  const consortium = (await deps.store.get(consortia, from.consortiumId)) ?? refuse('not-found');
  const meeting = (await deps.store.get(meetings, from.consortiumId)) ?? refuse('not-found');
  const all = await invitationsTo(deps, from.consortiumId);
  const own = all.find(({ profileId }) => profileId === from.leaving.profileId);
  if (own?.state === 'accepted') return refuse('wrong-state', { detail: 'the party has said yes after all' });
  const next = replaceIn(consortium, to, now);
  const held = await heldTogether(deps, consortium, to);
  const leaving = [from.leaving, ...to.alsoLeaving].map(({ profileId }) => profileId);
  const joining = await seatsFor(deps, to.joining);
  const kept = meeting.seats.filter(({ profileId }) => !leaving.includes(profileId));
  const table = reseated(meeting, [...kept, ...joining], now);
  const changes = [
    replace(replacements, { from, to }),
    replace(consortia, { from: consortium, to: next }),
    replace(meetings, { from: meeting, to: table }),
    ...to.joining.map(({ profileId }) =>
      put(memberships, { profileId, consortiumId: from.consortiumId, at: now }),
    ),
    ...mails(deps, { meeting: table, all, leaving }),
    deps.store.task({ task: 'review-consortia', consortiumId: from.consortiumId }),
    deps.store.audit({
      by: by.by,
      action: 'approve-replacement',
      record: `CONSORTIUM#${from.consortiumId}`,
      from: from.leaving.profileId,
      to: to.joining.map(({ profileId }) => profileId).join(', '),
      reason: by.reason,
    }),
  ];
  await tryBooked(deps, [], { changes, contested: held });
  return to;
};

/**
 * Puts the proposed party in the place of the one that left, and invites it, all in one transaction that is held to
 * today's records; when one of them has moved in between, all is read and judged again.
 */
export const approveReplacement = (deps: Deps, from: Replacement, by: By): Promise<Replacement> =>
  overtaking(() => attempt(deps, from, by));
