import { requireStandIn } from '../../shared/invitation/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { tellAnew } from '../../shared/meeting/decide.ts';
import { noLimits } from '../../shared/meeting/diary.ts';
import type { MeetingRecord, Seat } from '../../shared/meeting/meeting.ts';
import type { Actor, Person } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import { judgeSeat } from '../consortium/judge-seat.ts';
import type { Deps } from '../deps.ts';
import { claimsOf, tryBooked } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { people } from '../store/nouns/people.ts';
import { overtaking } from '../store/overtaking.ts';
import { stillActs } from '../store/still-acts.ts';
import { invitationsTo } from './invitations.ts';

/** Somebody who may act for the same organisation in the same role; to anybody else they do not exist. */
const colleague = async (deps: Deps, personId: string, by: Actor): Promise<Person> => {
  const person = await deps.store.get(people, personId);
  const same =
    person?.state === 'active' &&
    person.role === by.role &&
    person.organisation.number === by.organisation.number;
  return same ? person : refuse('not-found');
};

/** People of a round are booked from the start, those of a consortium once they have accepted. */
const isBookedFor = (meeting: MeetingRecord, { state }: Invitation): boolean =>
  meeting.type !== 'consortium' || state === 'accepted';

const reseated = (
  meeting: MeetingRecord,
  { profileId, personId }: Pick<Seat, 'profileId' | 'personId'>,
  now: string,
): MeetingRecord => ({
  ...tellAnew(meeting, now),
  seats: meeting.seats.map((seat) => (seat.profileId === profileId ? { ...seat, personId } : seat)),
});

type Asked = { invitation: Invitation; personId: string; by: Actor };

const attempt = async (deps: Deps, { invitation: from, personId, by }: Asked): Promise<Invitation> => {
  requireStandIn(from, deps.now());
  const other = await colleague(deps, personId, by);
  if (personId === from.personId) return from;
  const meeting = (await deps.store.get(meetings, from.meetingId)) ?? refuse('not-found');
  const all = await invitationsTo(deps, from.meetingId);
  const { held } = await judgeSeat(deps, { meeting, all, of: from });
  const { invitationId, profileId } = from;
  const table = reseated(meeting, { profileId, personId }, deps.now());
  // Whoever comes back after a stand-in of their own has been sent a CANCEL: what they get now must be newer.
  const { sequence } = table;
  const to: Invitation = { ...from, personId, sequence, mail: 'waiting', version: from.version + 1 };
  const claims = isBookedFor(meeting, from)
    ? [
        ...claimsOf(meeting, { people: [from.personId], take: false }),
        ...claimsOf(meeting, { people: [personId], limits: noLimits, take: true }),
      ].filter(({ subject }) => subject.startsWith('person:'))
    : [];
  const changes = [
    replace(invitations, { from, to }),
    replace(meetings, { from: meeting, to: table }),
    stillActs(other, 'not-found'),
    deps.store.audit({ by: by.personId, action: 'send-stand-in', record: `MEETING#${from.meetingId}` }),
    deps.store.task({
      task: 'send-cancellation',
      invitationId,
      personId: from.personId,
      sequence,
      why: 'stand-in',
    }),
    deps.store.task({ task: 'send-invitation', invitationId }),
  ];
  await tryBooked(deps, claims, { changes, contested: held });
  return to;
};

/**
 * Another person takes a person's place; the party's answer stands. The calendar of the first gets a CANCEL, that of the
 * other the meeting. Refuses `slot-taken` where the other has something else at that time, and `may-not-meet` where the
 * party itself may not sit at the table today.
 */
export const standIn = (deps: Deps, asked: Asked): Promise<Invitation> =>
  overtaking(() => attempt(deps, asked));
