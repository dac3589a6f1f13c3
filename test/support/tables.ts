import { call } from '../../functions/meeting/call.ts';
import { create, put } from '../../functions/store/change.ts';
import { meetings } from '../../functions/store/nouns/meetings.ts';
import { people } from '../../functions/store/nouns/people.ts';
import { profiles } from '../../functions/store/nouns/profiles.ts';
import type { MeetingRecord, Seat } from '../../shared/meeting/meeting.ts';
import type { Person } from '../../shared/person/person.ts';
import { before, person, profile } from './nouns.ts';
import type { Office } from './office.ts';
import { organisationNumbers } from './organisations.ts';

const numbers = organisationNumbers();

/** Somebody of an organisation of their own, whose party has a profile. */
export const guest = (personId: string, changes: Partial<Person> = {}): Person =>
  person({
    personId,
    name: `Person ${personId}`,
    email: `${personId}@${personId}.example`,
    organisation: { number: numbers.next().value, name: `${personId} AS` },
    ...changes,
  });

export const profileOf = ({ role, organisation }: Person): string => `${role}-${organisation.number}`;

export const register = async ({ store }: Office, ...all: readonly Person[]): Promise<void> => {
  for (const one of all) {
    const { personId: contactPersonId, organisation } = one;
    await store.commit([
      put(people, one),
      put(profiles, profile('active', { profileId: profileOf(one), organisation, contactPersonId })),
    ]);
  }
};

const seatOf = (one: Person): Seat => ({
  profileId: profileOf(one),
  side: 'provider',
  name: one.organisation.name,
  personId: one.personId,
  required: true,
});

/** A meeting of these people that is proposed: one-to-one with NAV where there is one, else between them. */
export const proposedMeeting = (guests: readonly Person[], changes: object = {}): MeetingRecord =>
  ({
    meetingId: 'meeting-1',
    type: guests.length === 1 ? 'one-to-one' : 'bilateral',
    needId: 'bjerke',
    title: 'Arbeid for innvandrere på Bjerke',
    seats: guests.map(seatOf),
    priority: 1,
    sequence: 0,
    version: 1,
    createdAt: before,
    updatedAt: before,
    state: 'proposed',
    time: { start: '2026-12-10T10:00', minutes: 60, place: 'NAV Bjerke', answerBy: '2026-12-03' },
    pinned: false,
    objections: [],
    ...changes,
  }) as MeetingRecord;

/** Invites these people to a meeting, and gives it as it then is. */
export const inviteTo = async (at: Office, meeting: MeetingRecord): Promise<MeetingRecord> => {
  await at.store.commit([create(meetings, meeting)]);
  await call(at.deps, meeting);
  await at.settle();
  return (await at.store.get(meetings, meeting.meetingId))!;
};
