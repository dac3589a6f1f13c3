import type { ApprovedConsortium } from '../../shared/consortium/consortium.ts';
import { markInvited } from '../../shared/consortium/decide.ts';
import type { InvitedMeeting, Seat } from '../../shared/meeting/meeting.ts';
import type { TaskOf } from '../../shared/outbox.ts';
import { judgeTable } from '../consortium/judge.ts';
import { flagged } from '../consortium/review.ts';
import type { Deps } from '../deps.ts';
import { invited } from '../meeting/invitations.ts';
import { type Change, create, replace } from '../store/change.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { needs } from '../store/nouns/needs.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { contactOf } from './contact.ts';

/** A seat for each party, taken by its contact. Everybody is required: without all there is no consortium. */
export const seatsFor = async (deps: Deps, parties: ApprovedConsortium['parties']): Promise<Seat[]> => {
  const contacts = await deps.store.getAll(
    profiles,
    parties.map(({ profileId }) => profileId),
  );
  const seats = parties.map(async (party) => {
    const profile = contacts.find(({ profileId }) => profileId === party.profileId);
    return profile ? [{ ...party, personId: await contactOf(deps, profile), required: true }] : [];
  });
  return (await Promise.all(seats)).flat();
};

/** The meeting of the whole consortium, as its moderators have suggested it. */
const meetingOf = async (deps: Deps, consortium: ApprovedConsortium): Promise<InvitedMeeting> => {
  const { consortiumId, needId, meeting, figures } = consortium;
  const need = await deps.store.get(needs, needId);
  const now = deps.now();
  return {
    meetingId: consortiumId,
    type: 'consortium',
    needId,
    consortiumId,
    title: need?.content.name ?? needId,
    seats: await seatsFor(deps, consortium.parties),
    priority: Math.max(0.01, figures.value),
    sequence: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    state: 'invited',
    time: meeting,
    pinned: true,
    invitedAt: now,
  };
};

/**
 * Invites every party of an approved consortium: the meeting, the invitations, the mails to send and the consortium's
 * new state are one transaction with the end of the task, so a repeated attempt finds either all or nothing. Where the
 * parties may not meet any more, nobody is invited and the moderators are told.
 */
export const invite = async ({ consortiumId }: TaskOf<'invite'>, deps: Deps): Promise<Change[]> => {
  const { store } = deps;
  const consortium = await store.get(consortia, consortiumId);
  if (consortium?.state !== 'approved') return [];
  const { obstacles, held } = await judgeTable(deps, consortium);
  if (obstacles.length > 0) return flagged(deps, consortium, obstacles);
  const meeting = await meetingOf(deps, consortium);
  return [
    ...held,
    replace(consortia, { from: consortium, to: markInvited(consortium, deps.now()) }),
    store.audit({
      by: 'system',
      action: 'invite-consortium',
      record: `CONSORTIUM#${consortiumId}`,
      from: 'approved',
      to: 'invited',
    }),
    create(meetings, meeting),
    ...meeting.seats.flatMap((seat) => invited(deps, { meeting, seat })),
  ];
};
